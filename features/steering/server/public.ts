import type { ServerFeature } from '#platform/server/feature.ts'
import { findSealedMinutes } from './find-sealed.ts'
import { steeringRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { followDecision } from './follow-decision.ts'
export { loadMeeting } from './meeting-store.ts'
export { steeringPaperKinds } from './papers/kinds.ts'
export { steeringSettings } from './settings.ts'
export { keepMinutes } from './write-minutes.ts'

export const steeringFeature: ServerFeature = {
  name: 'steering',
  routes,
  retention: steeringRetention,
  seals: findSealedMinutes,
}
