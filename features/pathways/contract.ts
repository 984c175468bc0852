import { engagementRoutes } from './contract/agreements-of-engagement.ts'
import { applicationRoutes } from './contract/applications.ts'
import { caseloadRoutes } from './contract/caseload.ts'
import { meetingRoutes } from './contract/meetings.ts'

export * from './contract/agreements-of-engagement.ts'
export * from './contract/applications.ts'
export * from './contract/caseload.ts'
export * from './contract/meetings.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const pathwayRoutes = {
  ...applicationRoutes,
  ...engagementRoutes,
  ...meetingRoutes,
  ...caseloadRoutes,
}
