import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { decision } from './decisions.ts'
import {
  base,
  body,
  closedRefusals,
  date,
  instant,
  meeting,
  ofBody,
  ofItem,
  ofMeeting,
  optional,
  quorum,
  reads,
  side,
  text,
  time,
  words,
  writes,
} from './parts.ts'

const written = { heldOn: date, startsAt: time, place: text(200) }

export const planMeeting = route({
  method: 'POST',
  path: `${base}/bodies/:bodyId/meetings`,
  summary: 'Plans a meeting of a committee',
  ...writes,
  params: ofBody,
  body: z.object({ id: z.uuid(), ...written }),
  reply: meeting,
  refusals: { 'body-closed': 409 },
})

export const changeMeeting = route({
  method: 'PUT',
  path: `${base}/meetings/:meetingId`,
  summary: 'Moves a meeting to another day, hour or place, until its minutes are signed',
  ...writes,
  params: ofMeeting,
  body: z.object({ version: z.int(), ...written }),
  reply: meeting,
  refusals: { ...closedRefusals, 'body-closed': 409 },
})

export const cancelMeeting = route({
  method: 'POST',
  path: `${base}/meetings/:meetingId/cancellation`,
  summary: 'Cancels a meeting that decided nothing; the reason is kept, and mailed to those who were called',
  ...writes,
  params: ofMeeting,
  body: z.object({ version: z.int(), reason: text(300) }),
  reply: meeting,
  refusals: { ...closedRefusals, 'meeting-decided': 409 },
})

export const conveneMeeting = route({
  method: 'POST',
  path: `${base}/meetings/:meetingId/convening`,
  summary: 'Mails the day, the place and the agenda to each member in her term that day',
  ...writes,
  params: ofMeeting,
  body: z.object({ version: z.int() }),
  /** `unreachable`: those whose address nobody wrote down. */
  reply: z.object({ sent: z.int(), unreachable: z.array(z.string()) }),
  refusals: { ...closedRefusals, 'meeting-over': 409, 'agenda-empty': 409, 'nobody-sits': 409 },
})

const agendaSources = [
  'typed',
  'objective',
  'decision',
  'agreement',
  'seat',
  'contestation',
  'pledge',
] as const

const agendaItem = z.object({
  id: z.uuid(),
  position: z.int(),
  title: z.string(),
  detail: z.string(),
  source: z.enum(agendaSources),
})
export type AgendaItem = z.infer<typeof agendaItem>

const attendee = z.object({
  seatId: z.uuid(),
  name: z.string(),
  quality: z.string(),
  organisationName: z.nullable(z.string()),
  side,
  isVoting: z.boolean(),
  isPresident: z.boolean(),
  /** Null: nobody noted it yet. */
  presence: z.nullable(z.enum(['present', 'proxy', 'absent'])),
  proxySeatId: z.nullable(z.uuid()),
})
export type Attendee = z.infer<typeof attendee>

const moved = z.object({
  move: z.string(),
  reason: z.nullable(z.string()),
  byName: z.string(),
  at: instant,
})

export const readMeeting = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId`,
  summary: 'One meeting: agenda, presence and quorum, decisions, where its minutes are',
  ...reads,
  params: ofMeeting,
  reply: z.object({
    meeting,
    body,
    agenda: z.array(agendaItem),
    attendance: z.array(attendee),
    quorum,
    proxiesHeld: z.int(),
    statePrevails: z.boolean(),
    decisions: z.array(decision),
    moves: z.array(moved),
    /** When the figures of each agreement were frozen. */
    frozen: z.array(z.object({ agreementId: z.uuid(), label: z.string(), at: instant })),
  }),
  rows: rowsStay.oneRecord,
})

export const recordPresence = route({
  method: 'PUT',
  path: `${base}/meetings/:meetingId/presence`,
  summary: 'Notes who is there, away, or gave a proxy to whom, until the minutes are signed',
  ...writes,
  params: ofMeeting,
  body: z.object({
    seatId: z.uuid(),
    presence: z.nullable(z.enum(['present', 'proxy', 'absent'])),
    proxySeatId: optional(z.uuid()),
  }),
  reply: quorum,
  refusals: { ...closedRefusals, 'too-many-proxies': 409 },
})

const proposal = z.object({
  source: z.enum(agendaSources),
  sourceId: z.uuid(),
  title: z.string(),
  detail: z.string(),
})
export type Proposal = z.infer<typeof proposal>

export const proposeAgenda = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/proposals`,
  summary: 'Points that the alerts of the agreements give an agenda, without those already on it',
  ...reads,
  params: ofMeeting,
  reply: z.object({ items: z.array(proposal) }),
  rows: { stay: 'proposals for an agenda, made anew at each reading' },
})

const point = { title: text(200), detail: words(1000) }

export const addToAgenda = route({
  method: 'POST',
  path: `${base}/meetings/:meetingId/agenda`,
  summary: 'Puts points on the agenda, typed or taken from the proposals',
  ...writes,
  params: ofMeeting,
  body: z.object({
    points: z
      .array(
        z.object({
          id: z.uuid(),
          ...point,
          source: z._default(z.enum(agendaSources), 'typed'),
          sourceId: optional(z.uuid()),
        }),
      )
      .check(z.minLength(1), z.maxLength(60)),
  }),
  refusals: closedRefusals,
})

export const changeAgendaItem = route({
  method: 'PUT',
  path: `${base}/meetings/:meetingId/agenda/:itemId`,
  summary: 'Words a point otherwise, or moves it up or down',
  ...writes,
  params: ofItem,
  body: z.object({ ...point, step: z._default(z.enum(['up', 'down', 'stay']), 'stay') }),
  refusals: closedRefusals,
})

export const removeAgendaItem = route({
  method: 'DELETE',
  path: `${base}/meetings/:meetingId/agenda/:itemId`,
  summary: 'Takes a point off the agenda; one that a decision answers stays',
  ...writes,
  params: ofItem,
  refusals: { ...closedRefusals, 'item-answered': 409 },
})

export const meetingRoutes = {
  planMeeting,
  changeMeeting,
  cancelMeeting,
  conveneMeeting,
  readMeeting,
  recordPresence,
  proposeAgenda,
  addToAgenda,
  changeAgendaItem,
  removeAgendaItem,
}
