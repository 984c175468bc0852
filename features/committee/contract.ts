import { agendaRoutes } from './contract/agenda.ts'
import { minutesRoutes } from './contract/minutes.ts'
import { nonEntryRoutes } from './contract/non-entries.ts'
import { passageRoutes } from './contract/passages.ts'
import { sessionRoutes } from './contract/sessions.ts'
import { sheetRoutes } from './contract/sheets.ts'

export * from './contract/agenda.ts'
export * from './contract/minutes.ts'
export * from './contract/non-entries.ts'
export * from './contract/passages.ts'
export * from './contract/sessions.ts'
export * from './contract/sheets.ts'

/** All routes of the feature; each part of the contract brings its own. */
export const committeeRoutes = {
  ...sessionRoutes,
  ...agendaRoutes,
  ...minutesRoutes,
  ...sheetRoutes,
  ...nonEntryRoutes,
  ...passageRoutes,
}
