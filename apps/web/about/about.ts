import type { PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { EntryLinks, FrameLinks } from './foot-links.tsx'

const accessibility = () => import('./accessibility-page.tsx')
const data = () => import('./data-page.tsx')

/** What the foot of every page leads to: with the frame of a territory, and before anyone signs in. */
export const pages: readonly PageDefinition[] = [
  { path: 'accessibilite', load: () => accessibility().then((module) => module.AccessibilityPage) },
  {
    path: 'accessibilite',
    signedOut: true,
    load: () => accessibility().then((module) => module.OpenAccessibilityPage),
  },
  {
    path: 'accessibilite/$slug',
    signedOut: true,
    load: () => accessibility().then((module) => module.TerritoryAccessibilityPage),
  },
  { path: 'donnees-personnelles', load: () => data().then((module) => module.DataPage) },
  {
    path: 'donnees-personnelles',
    signedOut: true,
    load: () => data().then((module) => module.OpenDataPage),
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'frame.foot': [FrameLinks],
  'entry.foot': [EntryLinks],
}
