import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export const networkFeature: ServerFeature = { name: 'network', routes }
