import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyPassages } from './lazy-passages.tsx'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.sessions,
    right: 'committee.read',
    load: () => import('./sessions-page.tsx').then((module) => module.SessionsPage),
  },
  {
    path: paths.newSession,
    right: 'pathways.decide',
    load: () => import('./session-form.tsx').then((module) => module.NewSessionPage),
  },
  {
    path: paths.nonEntries,
    right: 'committee.read',
    load: () => import('./non-entries-page.tsx').then((module) => module.NonEntriesPage),
  },
  {
    path: paths.session('$sessionId'),
    right: 'committee.read',
    load: () => import('./session-page.tsx').then((module) => module.SessionPage),
  },
  {
    path: paths.sheets('$sessionId'),
    right: 'committee.read',
    load: () => import('./sheets-page.tsx').then((module) => module.SheetsPage),
  },
  {
    path: paths.change('$sessionId'),
    right: 'pathways.decide',
    load: () => import('./session-form.tsx').then((module) => module.ChangeSessionPage),
  },
  {
    path: paths.minutes('$sessionId'),
    right: 'pathways.decide',
    load: () => import('./minutes-page.tsx').then((module) => module.MinutesPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'committee.nav', message: 'Commissions' }),
    path: paths.sessions,
    beside: pathwayPaths.applications,
    right: 'committee.read',
    order: 22,
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'application.panel': [LazyPassages] }
