import { linkedRoutes } from './contract/linked.ts'
import { listRoutes } from './contract/lists.ts'
import { orientationRoutes } from './contract/orientations.ts'
import { searchRoutes } from './contract/search.ts'

export * from './contract/linked.ts'
export * from './contract/lists.ts'
export * from './contract/orientations.ts'
export * from './contract/search.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const serviceRoutes = { ...listRoutes, ...searchRoutes, ...orientationRoutes, ...linkedRoutes }
