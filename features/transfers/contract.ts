import { arrivingRoutes } from './contract/arriving.ts'
import { leavingRoutes } from './contract/leaving.ts'

export * from './contract/arriving.ts'
export * from './contract/content.ts'
export * from './contract/leaving.ts'

/** All routes of the feature: the side that a person leaves, and the side that she comes to. */
export const transferRoutes = { ...leavingRoutes, ...arrivingRoutes }
