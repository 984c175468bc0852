import type { ServerFeature } from '#platform/server/feature.ts'
import { jobs } from './jobs.ts'
import { exchangesRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { undoUntil } from '../rules/import-lifecycle.ts'
export { readDate } from '../rules/read-date.ts'
export { cellsKeptMonths } from '../rules/retention.ts'
export { readTable } from './imports/read-table.ts'
export { Unreadable } from './imports/unreadable.ts'
export { partnerKeyReader } from './partners/partner-key-reader.ts'

export const exchangesFeature: ServerFeature = {
  name: 'exchanges',
  routes,
  jobs,
  retention: exchangesRetention,
}
