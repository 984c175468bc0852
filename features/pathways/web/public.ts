import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { workActions, workNavigation, workPages } from './work-pages.ts'
import { workProblems } from './work-problems.ts'

/** One line a page. */
export const pages: readonly PageDefinition[] = [...workPages]

export const navigation: readonly NavEntry[] = [...workNavigation]

export const actions = [...workActions]
export const problems = { ...workProblems }
export { paths } from './paths.ts'
