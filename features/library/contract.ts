import { draftRoutes } from './contract/drafts.ts'
import { practiceRoutes } from './contract/practices.ts'
import { toolboxRoutes } from './contract/toolbox.ts'

export * from './contract/codes.ts'
export * from './contract/drafts.ts'
export * from './contract/figures.ts'
export * from './contract/practices.ts'
export * from './contract/toolbox.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const libraryRoutes = { ...toolboxRoutes, ...practiceRoutes, ...draftRoutes }
