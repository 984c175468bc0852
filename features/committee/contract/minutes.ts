import * as z from 'zod/mini'
import { decisionReasonCodes } from '#features/pathways/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { committeeMoves } from '../rules/committee-moves.ts'
import { decision } from './agenda.ts'
import { base, closedRefusals, date, instant, ofSession, runs } from './parts.ts'
import { session } from './sessions.ts'

/** What is signed: numbers, never a name of who applies. Kept as text, so that its hash can be made again. */
export const minutesContent = z.object({
  form: z.literal('bassin.minutes.1'),
  committee: z.string(),
  scheme: z.string(),
  heldOn: date,
  startsAt: z.string(),
  place: z.string(),
  chair: z.string(),
  expected: z.array(
    z.object({ name: z.string(), organisation: z.string(), isPresent: z.nullable(z.boolean()) }),
  ),
  quorum: z.object({ percent: z.int(), needed: z.int(), present: z.int() }),
  decisions: z.array(
    z.object({
      number: z.int(),
      applicationId: z.uuid(),
      /** Null: not examined, or moved outside the sitting. */
      move: z.nullable(z.enum(committeeMoves)),
      reasonCode: z.nullable(z.enum(decisionReasonCodes)),
      reasonText: z.nullable(z.string()),
      deferredUntil: z.nullable(date),
      redirection: z.nullable(z.string()),
      referent: z.nullable(z.string()),
    }),
  ),
})
export type MinutesContent = z.infer<typeof minutesContent>

const shownMinutes = z.object({
  session,
  minutes: minutesContent,
  /** By number on the agenda: the names are read from the files, and are no part of what is signed. */
  names: z.array(z.object({ number: z.int(), personName: z.string() })),
  signature: z.nullable(
    z.object({
      on: date,
      recordedByName: z.string(),
      hash: z.string(),
      /** The text still gives the hash that was kept. */
      isIntact: z.boolean(),
    }),
  ),
  corrections: z.array(z.extend(decision, { number: z.int(), decidedByName: z.string() })),
  present: z.array(z.object({ memberId: z.uuid(), name: z.string() })),
})
export type Minutes = z.infer<typeof shownMinutes>

export const readMinutes = route({
  method: 'GET',
  path: `${base}/:sessionId/minutes`,
  summary:
    'The minutes: made from the rows until they are signed, then as they were signed, with later corrections',
  ...runs,
  params: ofSession,
  reply: shownMinutes,
  rows: rowsStay.oneRecord,
})

export const signMinutes = route({
  method: 'POST',
  path: `${base}/:sessionId/minutes`,
  summary: 'Records that who chaired signed: nothing of the sitting changes any more',
  ...runs,
  params: ofSession,
  body: z.object({ chairId: z.uuid() }),
  reply: z.object({ hash: z.string(), at: instant }),
  refusals: { ...closedRefusals, 'session-to-come': 409, 'chair-absent': 422 },
})

export const printMinutes = route({
  method: 'GET',
  path: `${base}/:sessionId/minutes/document`,
  summary:
    'The minutes as tagged PDF or DOCX, nobody who applies named: a draft until they are signed, then who signed, when and the hash of the text; written in the trail',
  ...runs,
  params: ofSession,
  ...givesPaper,
})

export const minutesRoutes = { readMinutes, signMinutes, printMinutes }
