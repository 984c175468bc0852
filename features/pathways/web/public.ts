import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'

/** One line a page. */
export const pages: readonly PageDefinition[] = []

export const navigation: readonly NavEntry[] = []
