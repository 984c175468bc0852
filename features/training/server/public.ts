import type { ServerFeature } from '#platform/server/feature.ts'
import { expireOffers } from './expire-offers.ts'
import { findSealedSheets } from './find-sealed.ts'
import { trainingRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { keepSession } from './keep-session.ts'
export { trainingSettings } from './offer-setting.ts'
export { trainingPaperKinds } from './paper-kinds.ts'
export { trainingPersonRows } from './person-rows.ts'

export const trainingFeature: ServerFeature = {
  name: 'training',
  routes,
  jobs: [expireOffers],
  retention: trainingRetention,
  seals: findSealedSheets,
}
