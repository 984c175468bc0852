import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { attends, ofEnrolment, ofSession, sessionPath } from './parts.ts'

export const printPresence = route({
  method: 'POST',
  path: `${sessionPath}/enrolments/:enrolmentId/certificates`,
  summary: 'That a participant came to a closed session: its public name, the half-days and their hours',
  ...attends,
  params: ofEnrolment,
  ...givesPaper,
  refusals: { 'session-still-open': 409, 'not-attended': 409 },
})

export const printSheet = route({
  method: 'POST',
  path: `${sessionPath}/sheet/documents`,
  summary: 'The attendance sheet as tagged PDF or DOCX, one page a half-day; written in the trail',
  ...attends,
  params: ofSession,
  ...givesPaper,
})

export const paperRoutes = { printPresence, printSheet }
