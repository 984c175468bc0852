import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { sessionStates } from '../rules/session-state.ts'
import { base, closedRefusals, date, inTerritory, ofSession, runs, sits, text } from './parts.ts'

export const session = z.object({
  id: z.uuid(),
  schemeId: z.uuid(),
  schemeLabel: z.string(),
  /** What the scheme calls its committee. */
  committeeName: z.string(),
  heldOn: date,
  startsAt: z.string(),
  place: z.string(),
  state: z.enum(sessionStates),
  cancelReason: z.nullable(z.string()),
  onAgenda: z.int(),
  decided: z.int(),
  expected: z.int(),
  present: z.int(),
  /** How many must be there, by the share in force that day. */
  quorum: z.int(),
  version: z.int(),
})
export type Session = z.infer<typeof session>

export const listSessions = route({
  method: 'GET',
  path: base,
  summary: 'Sittings of the committees of entry, the latest first, and how many applications await one',
  ...sits,
  params: inTerritory,
  reply: z.object({ items: z.array(session), waiting: z.int() }),
  rows: { stay: 'sittings are few and name nobody followed; their decisions leave as minutes, on paper' },
})

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))
const written = {
  heldOn: date,
  startsAt: time,
  place: text(200),
  /** Who is expected; the share that makes the quorum is of them. */
  memberIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(60)),
}

export const openSession = route({
  method: 'POST',
  path: base,
  summary: 'Calls a sitting: its agenda is what awaits a decision that day',
  ...runs,
  params: inTerritory,
  body: z.object({ id: z.uuid(), schemeId: z.uuid(), ...written }),
  reply: session,
  refusals: { 'unknown-scheme': 422 },
})

export const changeSession = route({
  method: 'PUT',
  path: `${base}/:sessionId`,
  summary: 'Moves a sitting or changes who is expected, until its minutes are signed',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int(), ...written }),
  reply: session,
  refusals: closedRefusals,
})

export const cancelSession = route({
  method: 'POST',
  path: `${base}/:sessionId/cancellation`,
  summary: 'Cancels a sitting that decided nothing; its applications await the next one',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int(), reason: text(300) }),
  reply: session,
  refusals: { ...closedRefusals, 'session-decided': 409 },
})

export const recordPresence = route({
  method: 'PUT',
  path: `${base}/:sessionId/presence`,
  summary: 'Notes who is there, until the minutes are signed',
  ...runs,
  params: ofSession,
  body: z.object({ memberId: z.uuid(), isPresent: z.nullable(z.boolean()) }),
  reply: session,
  refusals: closedRefusals,
})

export const sessionRoutes = { listSessions, openSession, changeSession, cancelSession, recordPresence }
