import { bodyRoutes } from './contract/bodies.ts'
import { decisionRoutes } from './contract/decisions.ts'
import { meetingRoutes } from './contract/meetings.ts'
import { minutesRoutes } from './contract/minutes.ts'

export * from './contract/bodies.ts'
export * from './contract/decisions.ts'
export * from './contract/meetings.ts'
export * from './contract/minutes.ts'
export type { Body, DecisionCounts, Meeting } from './contract/parts.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const steeringRoutes = { ...bodyRoutes, ...meetingRoutes, ...decisionRoutes, ...minutesRoutes }
