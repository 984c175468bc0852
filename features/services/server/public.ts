import type { ServerFeature } from '#platform/server/feature.ts'
import { servicesRetention } from './retention-part.ts'
import { routes } from './routes.ts'
import { watchOrientations } from './watch-orientations.ts'

export { serviceSettings } from './orientation-setting.ts'
export { servicePersonRows } from './person-rows.ts'

export const servicesFeature: ServerFeature = {
  name: 'services',
  routes,
  jobs: [watchOrientations],
  retention: servicesRetention,
}
