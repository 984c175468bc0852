import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { decisionMoves, decisionStates, followings } from '../rules/lifecycles.ts'
import {
  base,
  closedRefusals,
  date,
  decisionCounts,
  instant,
  inTerritory,
  kind,
  ofDecision,
  ofMeeting,
  optional,
  reads,
  text,
  writes,
} from './parts.ts'

const count = z.int().check(z.minimum(0), z.maximum(500))
const stateVote = z.nullable(z.enum(['for', 'against']))
const vote = z.object({ for: count, against: count, abstained: count, state: z._default(stateVote, null) })

const move = z.object({
  move: z.string(),
  toState: z.enum(decisionStates),
  comment: z.nullable(z.string()),
  dueOn: z.nullable(date),
  ownerName: z.nullable(z.string()),
  byName: z.string(),
  at: instant,
})

export const decision = z.object({
  id: z.uuid(),
  meetingId: z.uuid(),
  bodyId: z.uuid(),
  bodyLabel: z.string(),
  bodyKind: kind,
  heldOn: date,
  agendaItemId: z.nullable(z.uuid()),
  number: z.int(),
  label: z.string(),
  ownerId: z.nullable(z.uuid()),
  ownerName: z.nullable(z.string()),
  dueOn: z.nullable(date),
  vote: z.nullable(z.extend(vote, { state: stateVote })),
  outcome: z.enum(['adopted', 'rejected']),
  state: z.enum(decisionStates),
  /** What the day makes of it; null when nobody has to act. */
  following: z.nullable(z.enum(followings)),
  correctsNumber: z.nullable(z.int()),
  correctionReason: z.nullable(z.string()),
  moves: z.array(move),
  /** By the reader: a writer, or its owner. */
  mayMove: z.boolean(),
  version: z.int(),
})
export type Decision = z.infer<typeof decision>

const told = {
  label: text(600),
  /** Whoever acts, and by when: both or neither. */
  ownerId: optional(z.uuid()),
  dueOn: optional(date),
}
const decided = { ...told, agendaItemId: optional(z.uuid()), vote: optional(vote) }
const decideRefusals = { ...closedRefusals, 'meeting-to-come': 409, 'unknown-owner': 422 } as const

export const decide = route({
  method: 'POST',
  path: `${base}/meetings/:meetingId/decisions`,
  summary: 'Writes a decision of the meeting down; with an owner and a day it is an action to follow',
  ...writes,
  params: ofMeeting,
  body: z.object({ id: z.uuid(), ...decided }),
  reply: decision,
  refusals: decideRefusals,
})

export const changeDecision = route({
  method: 'PUT',
  path: `${base}/decisions/:decisionId`,
  summary: 'Writes a decision otherwise, until the minutes are signed',
  ...writes,
  params: ofDecision,
  body: z.object({ version: z.int(), ...decided }),
  reply: decision,
  refusals: { ...decideRefusals, 'decision-followed': 409 },
})

export const correctDecision = route({
  method: 'POST',
  path: `${base}/decisions/:decisionId/corrections`,
  summary: 'A new decision on signed minutes, with its reason; what was signed stays as it was',
  ...writes,
  params: ofDecision,
  body: z.object({ id: z.uuid(), ...told, correctionReason: text(500) }),
  reply: decision,
  refusals: { 'meeting-not-signed': 409, 'decision-replaced': 409, 'unknown-owner': 422 },
})

export const moveDecision = route({
  method: 'POST',
  path: `${base}/decisions/:decisionId/moves`,
  summary: 'Moves a decision on, puts its day off or hands it over: by a writer, or by its owner',
  ...reads,
  params: ofDecision,
  body: z.object({
    id: z.uuid(),
    version: z.int(),
    move: z.enum(decisionMoves),
    comment: optional(text(500)),
    dueOn: optional(date),
    ownerId: optional(z.uuid()),
  }),
  reply: decision,
  refusals: { 'unknown-owner': 422 },
})

const filters = z.object({
  body: z.optional(z.uuid()),
  state: z.optional(z.enum(followings)),
  owner: z.optional(z.enum(['me'])),
})

export const exportDecisions = route({
  method: 'POST',
  path: `${base}/decisions/exports`,
  summary: 'The decisions of the committees with their owner, their day and where they stand',
  ...reads,
  params: inTerritory,
  body: openExport(filters),
  ...givesList,
})

export const listDecisions = route({
  method: 'GET',
  path: `${base}/decisions`,
  summary: 'The decisions to follow, the most urgent first, narrowed by committee, state or to one’s own',
  ...reads,
  params: inTerritory,
  query: filters,
  reply: z.object({
    counts: decisionCounts,
    bodies: z.array(z.object({ id: z.uuid(), label: z.string() })),
    items: z.array(decision),
  }),
  rows: { exportedBy: exportDecisions },
})

export const decisionRoutes = {
  decide,
  changeDecision,
  correctDecision,
  moveDecision,
  listDecisions,
  exportDecisions,
}
