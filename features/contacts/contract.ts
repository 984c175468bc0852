import { activityRoutes } from './contract/activity.ts'
import { answeringRoutes } from './contract/answering.ts'
import { askingRoutes } from './contract/asking.ts'
import { routingRoutes } from './contract/routing.ts'

export * from './contract/activity.ts'
export * from './contract/answering.ts'
export * from './contract/asking.ts'
export * from './contract/codes.ts'
export * from './contract/routing.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const contactRoutes = { ...askingRoutes, ...answeringRoutes, ...routingRoutes, ...activityRoutes }
