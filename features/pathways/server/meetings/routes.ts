import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as convenings from '../../contract/convenings.ts'
import * as contract from '../../contract/meetings.ts'
import { closeCalendarLink, openCalendarLink, showCalendarLink } from './calendar-link.ts'
import { editMeeting } from './change-meeting.ts'
import { addConvening, dropConvening, showConvenings, showDoubleConvenings } from './convenings.ts'
import { showMeetings } from './list-meetings.ts'
import { showAgenda } from './read-agenda.ts'
import { type EntriesElsewhere, sendCalendar } from './read-calendar.ts'
import { showMeeting } from './read-meeting.ts'
import { addMeeting } from './record-meeting.ts'

export const meetingsServedWith = (entriesElsewhere: EntriesElsewhere): readonly Served[] => [
  serve(contract.recordMeeting, addMeeting),
  serve(contract.listMeetings, showMeetings),
  serve(contract.readMeeting, showMeeting),
  serve(contract.changeMeeting, editMeeting),
  serve(contract.readAgenda, showAgenda),
  serve(contract.makeCalendarLink, openCalendarLink),
  serve(contract.readCalendarLink, showCalendarLink),
  serve(contract.revokeCalendarLink, closeCalendarLink),
  serve(convenings.noteConvening, addConvening),
  serve(convenings.withdrawConvening, dropConvening),
  serve(convenings.listConvenings, showConvenings),
  serve(convenings.listDoubleConvenings, showDoubleConvenings),
  serveOpen(contract.readCalendar, sendCalendar(entriesElsewhere)),
]
