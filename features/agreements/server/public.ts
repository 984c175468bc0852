import type { ServerFeature } from '#platform/server/feature.ts'
import { putAmendmentsInForce } from './life/put-in-force.ts'
import { routes } from './routes.ts'

export { indicatorOf } from '../rules/indicators.ts'
export { indicatorsMovedBy } from '../rules/moved-by.ts'
export { loadAgreement } from './agreement-store.ts'
export { alertSettings } from './alert-settings.ts'
export {
  type DeclaredValue,
  declaredValues,
  givenObjectives,
} from './declared-values.ts'
export { valuesMoved } from './events.ts'
export { freezeBoard, keepBoard, readFrozen } from './freeze-board.ts'
export { keepContested } from './keep-contested.ts'
export { keepNotices } from './life/keep-notices.ts'
export { overAgreements } from './life/over-agreements.ts'
export { agreementPaperKinds } from './life/papers/paper-kinds.ts'
export { countObjectives, objectivesOf } from './objective-store.ts'
export { type PublishedCounts, publishedCounts, publishedObjectives } from './published-figures.ts'
export { boardOfAgreement, openContestations } from './steering.ts'
export { measureTerritory } from './territory-measures.ts'

export const agreementsFeature: ServerFeature = {
  name: 'agreements',
  routes,
  jobs: [putAmendmentsInForce],
}
