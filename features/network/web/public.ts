import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

const right = 'agreements.read'

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
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'network.publications', message: 'Pages publiques' }),
    path: paths.publications,
    beside: 'conventions',
    right,
    order: 70,
  },
]
