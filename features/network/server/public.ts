import type { ServerFeature } from '#platform/server/feature.ts'
import { jobs, reactions } from './contribute.ts'
import { routes } from './routes.ts'

export { contribute } from './contribute.ts'

export const networkFeature: ServerFeature = { name: 'network', routes, jobs, reactions }
