import { paths as referralPaths } from '#features/referrals/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, PaletteAction, SlotPart } from '#platform/web/pages/feature.ts'
import { PartnerPanels } from './partners/partner-panels.tsx'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'echanges',
    right: 'exchanges.import',
    load: () => import('./imports-page.tsx').then((module) => module.ImportsPage),
  },
  {
    path: 'echanges/nouvel-import',
    right: 'exchanges.import',
    load: () => import('./new-import-page.tsx').then((module) => module.NewImportPage),
  },
  {
    path: 'echanges/imports/$importId',
    right: 'exchanges.import',
    load: () => import('./import-page.tsx').then((module) => module.ImportPage),
  },
  {
    path: 'exports',
    right: 'exchanges.export',
    load: () => import('./exports-page.tsx').then((module) => module.ExportsPage),
  },
  {
    path: 'listes-envoyees',
    right: 'referrals.send',
    load: () => import('./sent-lists-page.tsx').then((module) => module.SentListsPage),
  },
  {
    path: 'retour',
    right: 'exchanges.read-return',
    load: () => import('./partners/own-return-page.tsx').then((module) => module.OwnReturnPage),
  },
  {
    path: 'partenaires/$organisationId/retour',
    right: 'referrals.decide',
    load: () => import('./partners/partner-return-page.tsx').then((module) => module.PartnerReturnPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'exchanges.nav.imports', message: 'Imports' }),
    together: () => t({ id: 'exchanges.nav', message: 'Imports et exports' }),
    path: 'echanges',
    right: 'exchanges.import',
    order: 80,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'exchanges.nav.exports', message: 'Listes à exporter' }),
    path: 'exports',
    beside: 'echanges',
    right: 'exchanges.export',
    order: 81,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'exchanges.nav.sent', message: 'Listes envoyées' }),
    path: 'listes-envoyees',
    beside: referralPaths.incoming,
    right: 'referrals.send',
    order: 82,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'exchanges.return.own', message: 'Retour à votre organisme' }),
    path: 'retour',
    beside: referralPaths.incoming,
    right: 'exchanges.read-return',
    order: 83,
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'organisation.panel': [PartnerPanels] }

export const actions: readonly PaletteAction[] = [
  {
    label: () => t({ id: 'exchanges.new', message: 'Importer un fichier' }),
    path: 'echanges/nouvel-import',
    right: 'exchanges.import',
  },
]

/** Links from other features. */
export const paths = { import: (id: string) => `echanges/imports/${id}` }
