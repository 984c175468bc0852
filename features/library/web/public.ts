import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export { paths } from './paths.ts'
export { problems } from './problems.ts'

const reads = 'agreements.read'
const writes = 'agreements.write'

export const pages: readonly PageDefinition[] = [
  { path: paths.toolbox, right: reads, load: () => import('./toolbox-page.tsx').then((m) => m.ToolboxPage) },
  {
    path: paths.newTool,
    right: writes,
    load: () => import('./tools/tool-form-pages.tsx').then((m) => m.NewToolPage),
  },
  {
    path: paths.tool('$toolId'),
    right: writes,
    load: () => import('./tools/tool-form-pages.tsx').then((m) => m.EditToolPage),
  },
  {
    path: paths.newPractice,
    right: writes,
    load: () => import('./practices/practice-form-pages.tsx').then((m) => m.NewPracticePage),
  },
  {
    path: paths.practice('$practiceId'),
    right: reads,
    load: () => import('./practices/practice-page.tsx').then((m) => m.PracticePage),
  },
  {
    path: paths.editPractice('$practiceId'),
    right: writes,
    load: () => import('./practices/practice-form-pages.tsx').then((m) => m.EditPracticePage),
  },
  {
    path: paths.drafts,
    right: reads,
    load: () => import('./drafts/drafts-page.tsx').then((m) => m.DraftsPage),
  },
  {
    path: paths.newDraft,
    right: writes,
    load: () => import('./drafts/new-draft-page.tsx').then((m) => m.NewDraftPage),
  },
  {
    path: paths.draft('$draftId'),
    right: reads,
    load: () => import('./drafts/draft-page.tsx').then((m) => m.DraftPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'library.nav', message: 'Boîte à outils' }),
    path: paths.toolbox,
    beside: 'conventions',
    right: reads,
    order: 50,
  },
  {
    group: 'steering',
    label: () => t({ id: 'library.nav.drafts', message: 'Volets de CRTE' }),
    path: paths.drafts,
    beside: 'conventions',
    right: reads,
    order: 60,
  },
]
