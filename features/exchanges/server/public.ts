import type { ServerFeature } from '#platform/server/feature.ts'
import { jobs } from './jobs.ts'
import { routes } from './routes.ts'

export { cellsKeptMonths } from '../rules/retention.ts'

export const exchangesFeature: ServerFeature = { name: 'exchanges', routes, jobs }
