import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export { exitRulesOn } from '../rules/exit-reasons.ts'
export { watchSituations } from '../rules/watch-situations.ts'
export { changePathway, loadPathway, type PathwayRow, pathwaysOfPerson } from './pathway-store.ts'
export { recordTransition } from './record-transition.ts'

export const pathwaysFeature: ServerFeature = {
  name: 'pathways',
  routes,
  jobs: [],
  reactions: [],
}
