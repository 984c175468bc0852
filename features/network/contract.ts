import { frameworkRoutes } from './contract/frameworks.ts'
import { publicPageRoutes } from './contract/public-page.ts'
import { publicationRoutes } from './contract/publication.ts'

export * from './contract/frameworks.ts'
export * from './contract/public-page.ts'
export * from './contract/publication.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const networkRoutes = { ...publicationRoutes, ...publicPageRoutes, ...frameworkRoutes }
