import type { ServerFeature } from '#platform/server/feature.ts'
import { figureReaders } from './drafts/live-figures.ts'
import type { ReadPortrait } from './drafts/portrait-port.ts'
import { routesReading } from './routes.ts'

export { shippedToolsOn } from '../rules/toolbox.ts'
export { libraryPaperKinds } from './papers/paper-kinds.ts'
export { keepReuses } from './practices/reuse-store.ts'

/** Told by the assembly where the territory's portrait is read; without it, texts cite objectives and counts only. */
export const libraryFeature = (readPortrait?: ReadPortrait): ServerFeature => ({
  name: 'library',
  routes: routesReading(figureReaders(readPortrait)),
})
