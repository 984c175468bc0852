import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { attends, ofEnrolment, ofSession, sessionPath } from './parts.ts'

export const printPresence = route({
  method: 'GET',
  path: `${sessionPath}/enrolments/:enrolmentId/certificate`,
  summary: 'That a participant came to a closed session: its public name, the half-days and their hours',
  ...attends,
  params: ofEnrolment,
  ...givesPaper,
  refusals: { 'session-still-open': 409, 'not-attended': 409 },
})

export const printSheet = route({
  method: 'GET',
  path: `${sessionPath}/sheet/document`,
  summary: 'The attendance sheet as tagged PDF or DOCX, one page a half-day; written in the trail',
  ...attends,
  params: ofSession,
  ...givesPaper,
})

export const paperRoutes = { printPresence, printSheet }
