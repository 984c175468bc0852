import type { PageDefinition } from '#platform/web/pages/feature.ts'

const read = 'agreements.read'
const write = 'agreements.write'

/** The agreements and their life. */
export const lifePages: readonly PageDefinition[] = [
  { path: 'conventions', right: read, load: () => import('./radar-page.tsx').then((m) => m.RadarPage) },
  {
    path: 'conventions/nouvelle',
    right: write,
    load: () => import('./new-page.tsx').then((m) => m.NewLifePage),
  },
  {
    path: 'conventions/importer',
    right: write,
    load: () => import('./import-page.tsx').then((m) => m.ImportLifePage),
  },
  {
    path: 'conventions/$agreementId',
    right: read,
    load: () => import('./overview-page.tsx').then((m) => m.OverviewPage),
  },
  {
    path: 'conventions/$agreementId/articles',
    right: read,
    load: () => import('./articles-page.tsx').then((m) => m.ArticlesPage),
  },
  {
    path: 'conventions/$agreementId/parties',
    right: read,
    load: () => import('./parties-page.tsx').then((m) => m.PartiesPage),
  },
  {
    path: 'conventions/$agreementId/annexes',
    right: read,
    load: () => import('./annexes-page.tsx').then((m) => m.AnnexesPage),
  },
  {
    path: 'conventions/$agreementId/historique',
    right: read,
    load: () => import('./history-page.tsx').then((m) => m.HistoryPage),
  },
  {
    path: 'conventions/$agreementId/modifier',
    right: write,
    load: () => import('./change-page.tsx').then((m) => m.ChangeLifePage),
  },
  {
    path: 'conventions/$agreementId/avenants/nouveau',
    right: write,
    load: () => import('./new-amendment-page.tsx').then((m) => m.NewAmendmentPage),
  },
  {
    path: 'conventions/$agreementId/avenants/$amendmentId',
    right: read,
    load: () => import('./amendment-page.tsx').then((m) => m.AmendmentPage),
  },
]
