import { lazy } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyAgreementBodies } from './lazy-agreement-bodies.tsx'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.bodies,
    right: 'agreements.read',
    load: () => import('./bodies-page.tsx').then((module) => module.BodiesPage),
  },
  {
    path: paths.newBody,
    right: 'agreements.write',
    load: () => import('./body-form-pages.tsx').then((module) => module.NewBodyPage),
  },
  {
    path: paths.body('$bodyId'),
    right: 'agreements.read',
    load: () => import('./body-page.tsx').then((module) => module.BodyPage),
  },
  {
    path: paths.changeBody('$bodyId'),
    right: 'agreements.write',
    load: () => import('./body-form-pages.tsx').then((module) => module.ChangeBodyPage),
  },
  {
    path: paths.meeting('$bodyId', '$meetingId'),
    right: 'agreements.read',
    load: () => import('./meeting-page.tsx').then((module) => module.MeetingPage),
  },
  {
    path: paths.minutes('$bodyId', '$meetingId'),
    right: 'agreements.read',
    load: () => import('./minutes-page.tsx').then((module) => module.MinutesPage),
  },
  {
    path: paths.decisions,
    right: 'agreements.read',
    load: () => import('./decisions-page.tsx').then((module) => module.DecisionsPage),
  },
]

const NextCommittee = lazy(() =>
  import('./next-committee.tsx').then((module) => ({ default: module.NextCommittee })),
)

const ComingPanel = lazy(() =>
  import('./coming-panel.tsx').then((module) => ({ default: module.ComingPanel })),
)

export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'today.panel': [ComingPanel],
  'agreement.panels': [LazyAgreementBodies],
  'agreement.next': [NextCommittee],
}

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'steering.nav', message: 'Comités' }),
    path: paths.bodies,
    beside: 'conventions',
    right: 'agreements.read',
    order: 20,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'steering.action.decisions', message: 'Voir les décisions des comités' }),
    path: paths.decisions,
    right: 'agreements.read',
  },
]
