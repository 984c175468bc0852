import { lazy } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

const right = 'agreements.read'

export { paths } from './paths.ts'
export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.publicAgreement('$slug', '$agreementId'),
    signedOut: true,
    load: () => import('./public-agreement-page.tsx').then((module) => module.PublicAgreementPage),
  },
  {
    path: paths.publications,
    right,
    load: () => import('./publications-page.tsx').then((module) => module.PublicationsPage),
  },
  {
    path: paths.frameworks,
    right,
    load: () => import('./frameworks-page.tsx').then((module) => module.FrameworksPage),
  },
  {
    path: paths.newFramework,
    right: 'agreements.write',
    load: () => import('./framework-forms.tsx').then((module) => module.NewFrameworkPage),
  },
  {
    path: paths.framework('$frameworkId'),
    right,
    load: () => import('./framework-page.tsx').then((module) => module.FrameworkPage),
  },
  {
    path: paths.newIndicator('$frameworkId'),
    right: 'agreements.write',
    load: () => import('./framework-forms.tsx').then((module) => module.NewIndicatorPage),
  },
  {
    path: paths.decline('$frameworkId'),
    right: 'agreements.write',
    load: () => import('./decline-page.tsx').then((module) => module.DeclinePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'network.frameworks', message: 'Accords-cadres' }),
    path: paths.frameworks,
    beside: 'conventions',
    right,
    order: 60,
  },
  {
    group: 'steering',
    label: () => t({ id: 'network.publications', message: 'Pages publiques' }),
    path: paths.publications,
    beside: 'conventions',
    right,
    order: 70,
  },
]

const DeclinedPanels = lazy(async () => ({
  default: (await import('./declined-panels.tsx')).DeclinedPanels,
}))

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'agreement.wide': [DeclinedPanels] }
