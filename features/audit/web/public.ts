import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'

export { actionLabel, kindLabel } from './trail-words.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'journal',
    right: 'audit.review',
    load: () => import('./trail-page.tsx').then((module) => module.TrailPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'settings',
    label: () => t({ id: 'audit.title', message: 'Journal' }),
    path: 'journal',
    right: 'audit.review',
    order: 60,
  },
]
