import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction } from '#platform/web/pages/feature.ts'
import { lifePages } from './life/pages.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'objectifs',
    right: 'figures.read',
    load: () => import('./objectives-page.tsx').then((m) => m.ObjectivesPage),
  },
  {
    path: 'objectifs/protocole',
    right: 'agreements.write',
    load: () => import('./new-agreement-page.tsx').then((m) => m.NewAgreementPage),
  },
  {
    path: 'objectifs/protocole/$agreementId',
    right: 'agreements.write',
    load: () => import('./agreement-page.tsx').then((m) => m.AgreementPage),
  },
  {
    path: 'objectifs/protocole/$agreementId/nouveau',
    right: 'agreements.write',
    load: () => import('./objective-form-pages.tsx').then((m) => m.NewObjectivePage),
  },
  {
    path: 'objectifs/$objectiveId/modifier',
    right: 'agreements.write',
    load: () => import('./objective-form-pages.tsx').then((m) => m.EditObjectivePage),
  },
  ...lifePages,
  {
    path: 'objectifs/$objectiveId/valeurs',
    right: 'agreements.read',
    load: () => import('./follow-up-page.tsx').then((m) => m.FollowUpPage),
  },
  {
    path: 'objectifs/$objectiveId/contester',
    right: 'agreements.read',
    load: () => import('./contest-page.tsx').then((m) => m.ContestPage),
  },
  {
    path: 'objectifs/$objectiveId/reference',
    right: 'agreements.write',
    load: () => import('./reference-page.tsx').then((m) => m.ReferencePage),
  },
  {
    path: 'objectifs/protocole/$agreementId/valeurs',
    right: 'agreements.write',
    load: () => import('./import-values-page.tsx').then((m) => m.ImportValuesPage),
  },
  {
    path: 'objectifs/protocole/$agreementId/figes',
    right: 'agreements.read',
    load: () => import('./freezes-page.tsx').then((m) => m.FreezesPage),
  },
  {
    path: 'objectifs/figes/$freezeId',
    right: 'agreements.read',
    load: () => import('./frozen-page.tsx').then((m) => m.FrozenPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'agreements.nav', message: 'Objectifs' }),
    path: 'objectifs',
    beside: 'conventions',
    right: 'figures.read',
    home: { weight: 30 },
    letter: 'o',
    order: 13,
  },
  {
    group: 'steering',
    label: () => t({ id: 'agreements.life.nav', message: 'Conventions' }),
    together: () => t({ id: 'agreements.nav.together', message: 'Conventions et objectifs' }),
    path: 'conventions',
    right: 'agreements.read',
    order: 12,
  },
]

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'agreements.action.open', message: 'Voir les objectifs' }),
    path: 'objectifs',
    right: 'figures.read',
  },
  {
    label: () => t({ id: 'agreements.life.new', message: 'Nouvelle convention' }),
    path: 'conventions/nouvelle',
    right: 'agreements.write',
  },
]

/** Addresses for the other features. */
export const paths = {
  objectives: () => 'objectifs',
  agreements: () => 'conventions',
  agreement: (agreementId: string) => `conventions/${agreementId}`,
  followUp: (objectiveId: string) => `objectifs/${objectiveId}/valeurs`,
  frozen: (freezeId: string) => `objectifs/figes/${freezeId}`,
}
