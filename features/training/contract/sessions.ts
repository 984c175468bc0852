import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { sessionStates } from '../rules/session-lifecycle.ts'
import {
  base,
  closedRefusals,
  date,
  halfDay,
  instant,
  inTerritory,
  ofSession,
  optional,
  reads,
  runs,
  sessionPath,
  text,
} from './parts.ts'

export const session = z.object({
  id: z.uuid(),
  activityId: z.uuid(),
  publicLabel: z.string(),
  state: z.enum(sessionStates),
  heldOn: date,
  halfDays: z.array(halfDay),
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  places: z.int(),
  /** Enrolled or offered: each holds a place. */
  taken: z.int(),
  waiting: z.int(),
  trainerId: z.nullable(z.uuid()),
  trainerName: z.nullable(z.string()),
  organisationName: z.string(),
  isFunded: z.boolean(),
  hasBegun: z.boolean(),
  /** What the reader may do of it. */
  mayRun: z.boolean(),
  mayAttend: z.boolean(),
  version: z.int(),
})
export type Session = z.infer<typeof session>

export const listSessions = route({
  method: 'GET',
  path: `${base}/sessions`,
  summary: 'Sessions of some days; whoever trains sees her own alone',
  ...reads,
  params: inTerritory,
  query: z.object({
    from: date,
    to: date,
    activityId: z.optional(z.uuid()),
    state: z.optional(z.enum(sessionStates)),
  }),
  reply: z.object({ items: z.array(session) }),
  rows: { stay: 'a calendar that names nobody; the hours of each person leave by their own list' },
})

const written = {
  halfDays: z.array(halfDay).check(z.minLength(1), z.maxLength(2)),
  place: text(200),
  places: z.int().check(z.minimum(1), z.maximum(500)),
  trainerId: optional(z.uuid()),
  trainerName: optional(text(120)),
}

export const createSessions = route({
  method: 'POST',
  path: `${base}/sessions`,
  summary: 'One session, or a series at once: one a day given',
  ...runs,
  params: inTerritory,
  body: z.object({
    activityId: z.uuid(),
    days: z.array(z.object({ id: z.uuid(), heldOn: date })).check(z.minLength(1), z.maxLength(60)),
    ...written,
    /** At once open to enrolments; else a draft that only who runs it sees. */
    isOpen: z.boolean(),
  }),
  reply: z.object({ items: z.array(session) }),
  rows: { stay: 'the sessions just made; they are read in the calendar' },
})

export const changeSession = route({
  method: 'PUT',
  path: sessionPath,
  summary: 'Moves a session or changes its places; who is enrolled is told of another day',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int(), heldOn: date, ...written }),
  reply: session,
  refusals: { ...closedRefusals, 'places-taken': 409, 'session-began': 409 },
})

export const openSession = route({
  method: 'POST',
  path: `${sessionPath}/opening`,
  summary: 'Opens a draft to enrolments',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int() }),
  reply: session,
  refusals: closedRefusals,
})

export const cancelSession = route({
  method: 'POST',
  path: `${sessionPath}/cancellation`,
  summary: 'Cancels a session and tells who was enrolled',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int(), reason: text(300) }),
  reply: session,
  refusals: closedRefusals,
})

export const closeSession = route({
  method: 'POST',
  path: `${sessionPath}/closing`,
  summary:
    'Closes a session, once and after its end: its presence is written in each thread, its sheet is sealed (V12)',
  ...runs,
  params: ofSession,
  body: z.object({ version: z.int() }),
  reply: session,
  refusals: closedRefusals,
})

export const sessionRoutes = {
  listSessions,
  createSessions,
  changeSession,
  openSession,
  cancelSession,
  closeSession,
}
