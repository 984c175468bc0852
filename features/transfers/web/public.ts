import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyTransfersPanel } from './lazy-panel.tsx'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.prepare('$personId'),
    right: 'pathways.follow',
    load: () => import('./prepare-page.tsx').then((module) => module.PreparePage),
  },
  {
    path: paths.incoming,
    right: 'pathways.decide',
    load: () => import('./incoming-page.tsx').then((module) => module.IncomingPage),
  },
  {
    path: paths.receiveFile,
    right: 'pathways.decide',
    load: () => import('./receive-page.tsx').then((module) => module.ReceivePage),
  },
  {
    path: paths.answer('$transferId'),
    right: 'pathways.decide',
    load: () => import('./answer-page.tsx').then((module) => module.AnswerPage),
  },
  {
    path: paths.sheet('$transferId'),
    right: 'pathways.follow',
    load: () => import('./sheet-page.tsx').then((module) => module.SheetPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'transfers.nav', message: 'Transferts reçus' }),
    path: paths.incoming,
    beside: pathwayPaths.applications,
    right: 'pathways.decide',
    order: 24,
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'person.panel': [LazyTransfersPanel] }
