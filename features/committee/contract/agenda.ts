import * as z from 'zod/mini'
import { outcomes } from '#features/eligibility/contract.ts'
import { applicationStates, decisionReasonCodes } from '#features/pathways/contract.ts'
import { route } from '#platform/contract/route.ts'
import { ageBandCodes } from '../rules/age-bands.ts'
import { committeeMoves } from '../rules/committee-moves.ts'
import {
  base,
  closedRefusals,
  date,
  instant,
  ofItem,
  ofSession,
  optional,
  runs,
  sits,
  text,
} from './parts.ts'
import { session } from './sessions.ts'

export const decision = z.object({
  move: z.enum(committeeMoves),
  reasonCode: z.nullable(z.enum(decisionReasonCodes)),
  /** The words are read by who runs the sitting alone. */
  reasonText: z.nullable(z.string()),
  deferredUntil: z.nullable(date),
  redirection: z.nullable(z.string()),
  referentName: z.nullable(z.string()),
  decidedAt: instant,
  /** Why the signed minutes were corrected by this decision. */
  correctionReason: z.nullable(z.string()),
})
export type Decision = z.infer<typeof decision>

/** What the agenda tells of an application; the ids and the name only to who runs the sitting. */
const agendaItem = z.object({
  number: z.int(),
  itemId: z.nullable(z.uuid()),
  applicationId: z.nullable(z.uuid()),
  personName: z.nullable(z.string()),
  ageBand: z.nullable(z.enum(ageBandCodes)),
  communeName: z.nullable(z.string()),
  receivedOn: date,
  prescriberName: z.nullable(z.string()),
  outcome: z.enum(outcomes),
  /** Criteria declared whose proof is still to come, or too old. */
  awaited: z.array(z.object({ label: z.string(), english: z.nullable(z.string()) })),
  applicationState: z.enum(applicationStates),
  decision: z.nullable(decision),
  /** Of the application, for the decision. */
  version: z.int(),
})
export type AgendaItem = z.infer<typeof agendaItem>

export const readAgenda = route({
  method: 'GET',
  path: `${base}/:sessionId`,
  summary: 'A sitting: who is expected, and each application with what its conditions are worth today',
  ...sits,
  params: ofSession,
  reply: z.object({
    session,
    attendance: z.array(
      z.object({
        memberId: z.uuid(),
        name: z.string(),
        organisationName: z.string(),
        isPresent: z.nullable(z.boolean()),
      }),
    ),
    items: z.array(agendaItem),
    /** Applications that await a decision and are on no agenda. */
    toAdd: z.int(),
    chairName: z.nullable(z.string()),
    signedOn: z.nullable(date),
  }),
  rows: {
    stay: 'an agenda is read in the sitting or printed as sheets; the applications leave by their own list',
  },
})

export const fillAgenda = route({
  method: 'POST',
  path: `${base}/:sessionId/agenda`,
  summary: 'Adds the applications that came to await a decision since the sitting was called',
  ...runs,
  params: ofSession,
  reply: z.object({ added: z.int() }),
  refusals: closedRefusals,
})

export const removeFromAgenda = route({
  method: 'DELETE',
  path: `${base}/:sessionId/items/:itemId`,
  summary: 'Takes an application off the agenda before it is decided; it awaits the next sitting',
  ...runs,
  params: ofItem,
  refusals: { ...closedRefusals, 'item-decided': 409 },
})

const decided = { decisionId: z.uuid(), version: z.int() }
const admits = { move: z.literal('admit'), pathwayId: z.uuid(), assignmentId: z.uuid(), referentId: z.uuid() }
const reason = { reasonCode: z.enum(decisionReasonCodes), reasonText: optional(text(1000)) }
const defers = { move: z.literal('defer'), ...reason, deferredUntil: date }
const refuses = { move: z.literal('refuse'), ...reason, redirection: optional(text(500)) }

export const decideItem = route({
  method: 'POST',
  path: `${base}/:sessionId/items/:itemId/decisions`,
  summary: 'Decides in the sitting; the application moves as from its own page, with the same messages',
  ...runs,
  params: ofItem,
  body: z.discriminatedUnion('move', [
    z.object({ ...decided, ...admits }),
    z.object({ ...decided, ...defers }),
    z.object({ ...decided, ...refuses }),
  ]),
  reply: decision,
  refusals: { ...closedRefusals, 'session-to-come': 409, 'pathway-already-open': 409 },
})

const corrected = { ...decided, correctionReason: text(500) }

export const correctDecision = route({
  method: 'POST',
  path: `${base}/:sessionId/items/:itemId/corrections`,
  summary: 'A new decision on signed minutes, with its reason; what was signed stays as it was',
  ...runs,
  params: ofItem,
  body: z.discriminatedUnion('move', [
    z.object({ ...corrected, ...admits }),
    z.object({ ...corrected, ...defers }),
    z.object({ ...corrected, ...refuses }),
  ]),
  reply: decision,
  refusals: {
    'session-not-signed': 409,
    'item-not-decided': 409,
    'entry-already-decided': 409,
    'on-later-agenda': 409,
    'pathway-already-open': 409,
  },
})

export const agendaRoutes = { readAgenda, fillAgenda, removeFromAgenda, decideItem, correctDecision }
