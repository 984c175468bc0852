import type { ServerFeature } from '#platform/server/feature.ts'
import { putAmendmentsInForce } from './life/put-in-force.ts'
import { routes } from './routes.ts'

export { indicatorOf } from '../rules/indicators.ts'
export { alertSettings } from './alert-settings.ts'
export { type PublishedCounts, publishedCounts, publishedObjectives } from './published-figures.ts'
export { freezeBoard, readFrozen } from './freeze-board.ts'
export { freezeBoard, keepBoard, readFrozen } from './freeze-board.ts'
export { countObjectives } from './objective-store.ts'
export { boardOfAgreement, openContestations } from './steering.ts'
export { countObjectives, loadAgreement } from './agreement-store.ts'
export { alertSettings } from './alert-settings.ts'
export { boardOf } from './read-board.ts'
export { countObjectives, objectivesOf as objectivesForAll } from './agreement-store.ts'
export { alertSettings } from './alert-settings.ts'
export { measureTerritory, type ToMeasure } from './territory-measures.ts'

export { agreementPaperKinds } from './life/papers/paper-kinds.ts'

export const agreementsFeature: ServerFeature = {
  name: 'agreements',
  routes,
  jobs: [putAmendmentsInForce],
}
