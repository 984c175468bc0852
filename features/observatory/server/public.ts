import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export { observatoryFiles } from './files/observatory-files.ts'
export { readPortrait } from './read-portrait.ts'

export const observatoryFeature: ServerFeature = { name: 'observatory', routes }
