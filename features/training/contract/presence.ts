import * as z from 'zod/mini'
import { exportedWith, givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { presenceValues } from '../rules/presence.ts'
import {
  attends,
  base,
  closedRefusals,
  date,
  inTerritory,
  ofSession,
  part,
  runs,
  sessionPath,
  text,
} from './parts.ts'

const value = z.nullable(z.enum(presenceValues))
const mark = {
  enrolmentId: z.uuid(),
  part,
  value,
  /** What its author read of this half-day before: another one noted since then is not written over unseen. */
  former: z.optional(value),
}

export const recordPresence = route({
  method: 'POST',
  path: `${sessionPath}/presence`,
  summary: 'Notes who is there, half-day by half-day, from its beginning until the session is closed (V12)',
  ...attends,
  params: ofSession,
  body: z.object({ marks: z.array(z.object(mark)).check(z.minLength(1), z.maxLength(1000)) }),
  refusals: {
    ...closedRefusals,
    ...{ 'half-day-to-come': 409, 'not-enrolled': 409, 'presence-signed': 409, 'presence-noted-since': 409 },
  },
})

export const correctPresence = route({
  method: 'POST',
  path: `${sessionPath}/corrections`,
  summary: 'A presence corrected after the closing: a new row with its reason; what was sealed stays',
  ...runs,
  params: ofSession,
  body: z.object({ enrolmentId: z.uuid(), part, value: z.enum(presenceValues), reason: text(300) }),
  refusals: { 'session-not-closed': 409, 'not-enrolled': 409 },
})

const hourRow = z.object({
  personId: z.uuid(),
  activityId: z.uuid(),
  personName: z.string(),
  publicLabel: z.string(),
  sessions: z.int(),
  minutes: z.int(),
  /** Assiduité: half-days seen, of those seen and not seen. */
  seen: z.int(),
  expected: z.int(),
})
export type HourRow = z.infer<typeof hourRow>

const period = { from: date, to: date, activityId: z.optional(z.uuid()) }

export const exportHours = route({
  method: 'POST',
  path: `${base}/hours/exports`,
  summary: 'The hours on screen, for who may export names',
  ...exportedWith('pathways.read'),
  params: inTerritory,
  body: nominativeExport(z.object(period)),
  ...givesList,
})

export const readHours = route({
  method: 'GET',
  path: `${base}/hours`,
  summary: 'Hours of closed sessions by person and activity, with the assiduité, of whom one follows',
  access: { right: 'pathways.read' },
  params: inTerritory,
  query: z.object(period),
  reply: z.object({ items: z.array(hourRow), minutes: z.int() }),
  rows: { exportedBy: exportHours },
})

export const presenceRoutes = { recordPresence, correctPresence, exportHours, readHours }
