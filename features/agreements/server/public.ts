import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export { indicatorOf } from '../rules/indicators.ts'
export { countObjectives } from './agreement-store.ts'
export { alertSettings } from './alert-settings.ts'
export { type PublishedCounts, publishedCounts, publishedObjectives } from './published-figures.ts'

export const agreementsFeature: ServerFeature = { name: 'agreements', routes }
