import type { ServerFeature } from '#platform/server/feature.ts'
import { expireOffers } from './expire-offers.ts'
import { findSealedSheets } from './find-sealed.ts'
import { freeWhenLeft, freeWhenSuspended } from './free-places.ts'
import { trainingRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { keepSession } from './keep-session.ts'
export { trainingSettings } from './offer-setting.ts'
export { trainingPaperKinds } from './paper-kinds.ts'
export { trainingPersonRows } from './person-rows.ts'
export { sessionsOfTrainer } from './sessions-of-trainer.ts'
export { sealedSheet } from './sheet-of.ts'
export { sealedSheets } from './sheet-store.ts'

export const trainingFeature: ServerFeature = {
  name: 'training',
  routes,
  jobs: [expireOffers],
  reactions: [freeWhenLeft, freeWhenSuspended],
  retention: trainingRetention,
  seals: findSealedSheets,
}
