import { activityRoutes } from './contract/activities.ts'
import { enrolmentRoutes } from './contract/enrolments.ts'
import { letterRoutes } from './contract/letters.ts'
import { paperRoutes } from './contract/papers.ts'
import { presenceRoutes } from './contract/presence.ts'
import { sessionRoutes } from './contract/sessions.ts'
import { sheetRoutes } from './contract/sheets.ts'

export * from './contract/activities.ts'
export * from './contract/enrolments.ts'
export * from './contract/letters.ts'
export * from './contract/papers.ts'
export * from './contract/presence.ts'
export * from './contract/sessions.ts'
export * from './contract/sheets.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const trainingRoutes = {
  ...activityRoutes,
  ...sessionRoutes,
  ...enrolmentRoutes,
  ...letterRoutes,
  ...presenceRoutes,
  ...sheetRoutes,
  ...paperRoutes,
}
