import type { PageDefinition, PaletteAction } from '#platform/web/pages/feature.ts'
import { helpTitle } from './help-title.ts'

/** The guides, one a role, inside the product. */
export const pages: readonly PageDefinition[] = [
  { path: 'aide', load: () => import('./help-page.tsx').then((module) => module.HelpPage) },
  { path: 'aide/$guide', load: () => import('./guide-page.tsx').then((module) => module.GuidePage) },
]

export const actions: readonly PaletteAction[] = [{ label: helpTitle, path: 'aide' }]
