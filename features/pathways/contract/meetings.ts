import * as z from 'zod/mini'
import { linkRefusals } from '#features/accounts/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { meetingKindCodes, presences } from '../rules/meeting-kinds.ts'
import { exportAgenda } from './exports.ts'
import { base, date, instant, inTerritory, ofPathway, optional, text } from './parts.ts'

const follow = { access: { right: 'pathways.follow' } } as const
const ofMeeting = z.object({ territoryId: z.uuid(), meetingId: z.uuid() })
const minutes = z.int().check(z.minimum(0), z.maximum(1440))

/** How the person hears of a change: nobody is told of what was already past. */
const tellings = ['mail', 'letter', 'nobody'] as const
export type Told = (typeof tellings)[number]

export const changeKinds = ['moved', 'cancelled-by-team', 'cancelled-by-person'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** An appointment that was moved or cancelled: what it was, what it became, by whom and when. */
const meetingChange = z.object({
  id: z.uuid(),
  kind: z.enum(changeKinds),
  fromAt: instant,
  fromPlace: z.nullable(z.string()),
  toAt: instant,
  told: z.enum(tellings),
  byName: z.string(),
  at: instant,
})
export type MeetingChange = z.infer<typeof meetingChange>

const appointment = z.object({
  id: z.uuid(),
  kind: z.enum(meetingKindCodes),
  at: instant,
  minutes: optional(minutes),
  place: optional(text(200)),
})

/** The row as stored; `privateNote` is only ever the reader's own. */
const meetingRow = z.object({
  id: z.uuid(),
  pathwayId: z.nullable(z.uuid()),
  memberId: z.uuid(),
  kind: z.enum(meetingKindCodes),
  presence: z.enum(presences),
  at: instant,
  onDate: date,
  minutes: z.nullable(z.int()),
  place: z.nullable(z.string()),
  note: z.nullable(z.string()),
  countsForMonth: z.boolean(),
  version: z.int(),
})
export type MeetingRow = z.infer<typeof meetingRow>

export const recordMeeting = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/meetings`,
  summary: 'Records an exchange or plans an appointment, with the next one in the same gesture',
  ...follow,
  params: ofPathway,
  body: z.extend(appointment, {
    presence: z.enum(presences),
    note: optional(text(5000)),
    /** A private note is its author's alone. */
    noteIsPrivate: z._default(z.boolean(), false),
    next: optional(appointment),
  }),
  reply: meetingRow,
})

export const listMeetings = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/meetings`,
  summary: 'Meetings and exchanges of a pathway, the latest first, with one’s own private notes',
  access: { right: 'pathways.read' },
  params: ofPathway,
  query: z.object({ offset: linesToSkip }),
  reply: z.object({
    items: z.array(z.extend(meetingRow, { memberName: z.string(), privateNote: z.nullable(z.string()) })),
    total: z.int(),
  }),
  rows: rowsStay.oneRecord,
})

export const readMeeting = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId`,
  summary: 'One appointment, how the person would hear of a change, and the changes already made',
  ...follow,
  params: ofMeeting,
  reply: z.extend(meetingRow, {
    personId: z.uuid(),
    personName: z.string(),
    memberName: z.string(),
    tellsBy: z.enum(['mail', 'letter']),
    changes: z.array(meetingChange),
  }),
  rows: rowsStay.oneRecord,
})

export const changeMeeting = route({
  method: 'PUT',
  path: `${base}/meetings/:meetingId`,
  summary:
    'Says how an appointment went, moves or cancels it (the person is told), corrects what was written',
  ...follow,
  params: ofMeeting,
  body: z.object({
    version: z.int(),
    kind: z.enum(meetingKindCodes),
    at: instant,
    minutes: optional(minutes),
    place: optional(text(200)),
    presence: z.enum(presences),
    note: optional(text(5000)),
    next: optional(appointment),
  }),
  /** `told`: null when no appointment to come was moved or cancelled. */
  reply: z.extend(meetingRow, { told: z.nullable(z.enum(tellings)) }),
  refusals: { 'session-sealed': 409 },
})

const agendaEntry = z.object({
  id: z.uuid(),
  pathwayId: z.nullable(z.uuid()),
  personId: z.uuid(),
  personName: z.string(),
  kind: z.enum(meetingKindCodes),
  presence: z.enum(presences),
  at: instant,
  onDate: date,
  minutes: z.nullable(z.int()),
  place: z.nullable(z.string()),
  note: z.nullable(z.string()),
  version: z.int(),
})
export type AgendaEntry = z.infer<typeof agendaEntry>

export const readAgenda = route({
  method: 'GET',
  path: `${base}/agenda`,
  summary: 'One’s own appointments between two days, and those past whose outcome is still to write',
  ...follow,
  params: inTerritory,
  query: z.object({ from: date, to: date }),
  reply: z.object({ items: z.array(agendaEntry), toWrite: z.array(agendaEntry) }),
  rows: { exportedBy: exportAgenda },
})

export const makeCalendarLink = route({
  method: 'POST',
  path: `${base}/agenda/link`,
  summary: 'Makes a new private iCalendar address; the former one stops at once',
  access: 'signed-in',
  params: inTerritory,
  reply: z.object({ path: z.string() }),
})

export const readCalendarLink = route({
  method: 'GET',
  path: `${base}/agenda/link`,
  summary: 'Whether a private iCalendar address is open; it cannot be read again',
  access: 'signed-in',
  params: inTerritory,
  reply: z.object({ isOpen: z.boolean() }),
})

export const revokeCalendarLink = route({
  method: 'DELETE',
  path: `${base}/agenda/link`,
  summary: 'Closes the private iCalendar address',
  access: 'signed-in',
  params: inTerritory,
})

export const readCalendar = route({
  method: 'GET',
  path: '/api/calendars/:token',
  summary: 'Appointments and sessions of a member as iCalendar, by the private address; nothing about why',
  access: 'public',
  params: z.object({ token: z.string().check(z.maxLength(200)) }),
  produces: 'text/calendar',
  refusals: linkRefusals,
})

export const meetingRoutes = {
  recordMeeting,
  listMeetings,
  readMeeting,
  changeMeeting,
  readAgenda,
  makeCalendarLink,
  readCalendarLink,
  revokeCalendarLink,
  readCalendar,
}
