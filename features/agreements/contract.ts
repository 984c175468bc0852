import { agreementRoutesOfProtocol } from './contract/agreements.ts'
import { cockpitRoutes } from './contract/cockpit.ts'
import { figureRoutes } from './contract/figures.ts'

export * from './contract/agreements.ts'
export * from './contract/cockpit.ts'
export * from './contract/codes.ts'
export * from './contract/figures.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const agreementRoutes = { ...agreementRoutesOfProtocol, ...figureRoutes, ...cockpitRoutes }
