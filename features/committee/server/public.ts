import type { ServerFeature } from '#platform/server/feature.ts'
import { findSealedMinutes } from './find-sealed.ts'
import { committeeRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { committeePaperKinds } from './papers/paper-kinds.ts'
export { committeePersonRows } from './person-rows.ts'
export { committeeSettings } from './quorum-setting.ts'
export { keepMinutes } from './write-minutes.ts'

export const committeeFeature: ServerFeature = {
  name: 'committee',
  routes,
  retention: committeeRetention,
  seals: findSealedMinutes,
}
