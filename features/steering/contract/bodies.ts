import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import {
  base,
  body,
  date,
  inTerritory,
  kind,
  meeting,
  ofBody,
  optional,
  reads,
  side,
  text,
  words,
  writes,
} from './parts.ts'

export const listBodies = route({
  method: 'GET',
  path: `${base}/bodies`,
  summary: 'The committees that steer the agreements: next meeting, rhythm, what became of their decisions',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(body) }),
  rows: { stay: 'committees are few; their decisions leave by the list of decisions' },
})

const written = {
  label: text(120),
  purpose: words(600),
  agreementIds: z.array(z.uuid()).check(z.maxLength(10)),
  openedOn: date,
}
const bodyRefusals = { 'unknown-agreement': 422 } as const

export const createBody = route({
  method: 'POST',
  path: `${base}/bodies`,
  summary: 'Sets up a committee; its rules are those of its kind',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), kind, ...written }),
  reply: body,
  refusals: bodyRefusals,
})

export const changeBody = route({
  method: 'PUT',
  path: `${base}/bodies/:bodyId`,
  summary: 'Changes a committee, or closes it',
  ...writes,
  params: ofBody,
  body: z.object({ version: z.int(), ...written, closedOn: optional(date) }),
  reply: body,
  refusals: bodyRefusals,
})

const seat = z.object({
  id: z.uuid(),
  memberId: z.nullable(z.uuid()),
  name: z.string(),
  quality: z.string(),
  organisationId: z.nullable(z.uuid()),
  organisationName: z.nullable(z.string()),
  /** Where the calling letter goes: of the member, else what was typed. Only for who writes. */
  email: z.nullable(z.string()),
  side,
  isVoting: z.boolean(),
  isPresident: z.boolean(),
  fromOn: date,
  untilOn: z.nullable(date),
  version: z.int(),
})
export type Seat = z.infer<typeof seat>

/** What a text, or the settings of the territory, ask of the body today. */
const rulesInForce = z.object({
  source: z.string(),
  verifiedOn: z.nullable(date),
  isLaw: z.boolean(),
  termYears: z.nullable(z.int()),
  quorumPercent: z.int(),
  proxiesHeld: z.int(),
  statePrevails: z.boolean(),
  rhythmMonths: z.int(),
  missions: z.array(z.object({ fr: z.string(), en: z.string() })),
})

export const readBody = route({
  method: 'GET',
  path: `${base}/bodies/:bodyId`,
  summary: 'One committee: its rules with their source, its members and their terms, its meetings',
  ...reads,
  params: ofBody,
  reply: z.object({
    body,
    rules: rulesInForce,
    seats: z.array(seat),
    meetings: z.array(meeting),
  }),
  rows: rowsStay.oneRecord,
})

const sits = {
  quality: text(120),
  organisationId: optional(z.uuid()),
  email: optional(z.email()),
  side,
  isVoting: z.boolean(),
  isPresident: z.boolean(),
  fromOn: date,
  untilOn: optional(date),
}
const seatRefusals = { 'unknown-member': 422, 'unknown-organisation': 422 } as const

export const addSeat = route({
  method: 'POST',
  path: `${base}/bodies/:bodyId/seats`,
  summary: 'Gives a term to somebody, known to the territory or not; a renewal is another term',
  ...writes,
  params: ofBody,
  body: z.object({ id: z.uuid(), memberId: optional(z.uuid()), name: words(120), ...sits }),
  reply: seat,
  refusals: seatRefusals,
})

export const changeSeat = route({
  method: 'PUT',
  path: `${base}/bodies/:bodyId/seats/:seatId`,
  summary: 'Changes a term: its quality, its vote, its last day',
  ...writes,
  params: z.object({ territoryId: z.uuid(), bodyId: z.uuid(), seatId: z.uuid() }),
  body: z.object({ version: z.int(), ...sits }),
  reply: seat,
  refusals: seatRefusals,
})

export const bodyRoutes = { listBodies, createBody, changeBody, readBody, addSeat, changeSeat }
