import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { contractTypes } from '../rules/contract-types.ts'
import { fseClasses, iaeClasses, plieClasses } from '../rules/exit-classes.ts'
import { proofKinds } from '../rules/proof-kinds.ts'
import { base, date, listCode, ofPathway, optional, text } from './parts.ts'

const follow = { access: { right: 'pathways.follow' } } as const
const codes = <Code extends string>(list: readonly { readonly code: Code }[]) =>
  z.enum(list.map((line) => line.code) as [Code, ...Code[]])

/** Where a pathway stands after an act, for the screens that show its head. */
export const pathwayHead = z.object({
  id: z.uuid(),
  state: z.string(),
  suspendedSince: z.nullable(date),
  plannedReturnOn: z.nullable(date),
  consolidationSince: z.nullable(date),
  exitedOn: z.nullable(date),
  exitReasonCode: z.nullable(z.string()),
  exitClass: z.nullable(z.string()),
  exitProofState: z.nullable(z.string()),
  version: z.int(),
})
export type PathwayHead = z.infer<typeof pathwayHead>

export const suspendPathway = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/suspensions`,
  summary: 'Suspends an episode, with its reason and planned return',
  ...follow,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    version: z.int(),
    reasonCode: listCode,
    startsOn: date,
    plannedReturnOn: date,
  }),
  reply: z.object({ pathway: pathwayHead, asksForReview: z.boolean() }),
  refusals: { 'unknown-reason': 422, 'return-before-start': 422, 'date-in-future': 422 },
})

export const returnFromSuspension = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/return`,
  summary: 'Ends the suspension',
  ...follow,
  params: ofPathway,
  body: z.object({ version: z.int(), on: date }),
  reply: pathwayHead,
  refusals: { 'date-in-future': 422, 'before-start': 422 },
})

export const reviewSuspension = route({
  method: 'PUT',
  path: `${base}/pathways/:pathwayId/suspension`,
  summary: 'Reviews a suspension: it goes on until a new planned return, with why',
  ...follow,
  params: ofPathway,
  body: z.object({ version: z.int(), plannedReturnOn: date, reason: text(500) }),
  reply: pathwayHead,
  refusals: { 'not-suspended': 409, 'return-before-start': 422 },
})

export const jobRow = z.object({
  id: z.uuid(),
  employerName: z.string(),
  employerOrganisationId: z.nullable(z.uuid()),
  contractType: z.string(),
  startsOn: date,
  endsOn: z.nullable(date),
  endedEarlyOn: z.nullable(date),
  weeklyMinutes: z.nullable(z.int()),
  partTimeChosen: z.nullable(z.boolean()),
  partTimeReason: z.nullable(z.string()),
  romeCode: z.nullable(z.string()),
  jobTitle: z.nullable(z.string()),
  version: z.int(),
})
export type JobRow = z.infer<typeof jobRow>

export const recordJob = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/jobs`,
  summary: 'Records a hire: the episode enters consolidation, watches and proofs are asked for',
  ...follow,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    version: z.int(),
    employerName: text(200),
    employerOrganisationId: optional(z.uuid()),
    contractType: codes(contractTypes),
    startsOn: date,
    endsOn: optional(date),
    weeklyMinutes: optional(z.int().check(z.minimum(1), z.maximum(4200))),
    partTimeChosen: optional(z.boolean()),
    partTimeReason: optional(text(300)),
    romeCode: optional(text(5)),
    jobTitle: optional(text(200)),
  }),
  reply: z.object({
    pathway: pathwayHead,
    job: jobRow,
    /** The first day on which the protocol lets this hire count; null when it does not last. */
    countsFrom: z.nullable(date),
  }),
  refusals: { 'dates-reversed': 422, 'date-in-future': 422, 'end-missing': 422, 'pathway-closed': 409 },
})

export const endJob = route({
  method: 'PUT',
  path: `${base}/jobs/:jobId/end`,
  summary: 'Says that a job stopped before its planned end; the episode goes back to follow-up',
  ...follow,
  params: z.object({ territoryId: z.uuid(), jobId: z.uuid() }),
  body: z.object({ version: z.int(), endedEarlyOn: date }),
  reply: z.object({ pathway: pathwayHead, job: jobRow }),
  refusals: { 'date-in-future': 422, 'before-start': 422 },
})

const explanation = z.object({
  code: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})
const classification = z.object({
  plie: codes(plieClasses),
  iae: codes(iaeClasses),
  fse: z.nullable(codes(fseClasses)),
  countsInDenominator: z.boolean(),
  missingProofs: z.array(z.object({ kind: codes(proofKinds), availableFrom: date })),
  explanation: z.array(explanation),
  ruleVersion: z.string(),
})
export type Classification = z.infer<typeof classification>

const exitFields = {
  reasonCode: listCode,
  exitedOn: date,
  jobId: optional(z.uuid()),
  training: optional(
    z.object({
      label: text(200),
      startsOn: date,
      endsOn: optional(date),
      validatedOn: optional(date),
    }),
  ),
  /** Searching for a job now: an immediate result of FSE+ for who was not on entry. */
  searchingNow: z._default(z.boolean(), false),
  comment: optional(text(1000)),
}
const exitRefusals = {
  'unknown-reason': 422,
  'date-in-future': 422,
  'exit-before-contract': 422,
  'unknown-job': 422,
  'dates-reversed': 422,
} as const

export const simulateExit = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/exit-simulation`,
  summary: 'What the three grids would make of this exit, and which proofs are missing; nothing is written',
  ...follow,
  params: ofPathway,
  body: z.object(exitFields),
  reply: classification,
  refusals: exitRefusals,
})

export const exitRow = z.object({
  id: z.uuid(),
  exitedOn: date,
  reasonCode: z.string(),
  classPlie: z.string(),
  classIae: z.string(),
  classFse: z.nullable(z.string()),
  ruleVersion: z.string(),
  jobId: z.nullable(z.uuid()),
  trainingLabel: z.nullable(z.string()),
  comment: z.nullable(z.string()),
  revokedAt: z.nullable(z.string()),
  revokeReason: z.nullable(z.string()),
})

const exitReply = z.object({ pathway: pathwayHead, exitId: z.uuid(), classification })

export const closePathway = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/exits`,
  summary: 'Closes the episode with its three classifications; what is missing is asked for',
  ...follow,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    version: z.int(),
    ...exitFields,
    /** The appointments that the episode still expects are given up, and the person told; else they stand. */
    cancelsAppointments: z._default(z.boolean(), false),
  }),
  reply: exitReply,
  refusals: { ...exitRefusals, 'pathway-already-closed': 409 },
})

export const correctExit = route({
  method: 'POST',
  path: `${base}/exits/:exitId/correction`,
  summary: 'Replaces an exit: the former one stays, revoked with its reason',
  access: { right: 'pathways.override' },
  params: z.object({ territoryId: z.uuid(), exitId: z.uuid() }),
  body: z.object({ id: z.uuid(), why: text(500), ...exitFields }),
  reply: exitReply,
  refusals: { ...exitRefusals, 'exit-already-revoked': 409 },
})

export const exitRoutes = {
  suspendPathway,
  returnFromSuspension,
  reviewSuspension,
  recordJob,
  endJob,
  simulateExit,
  closePathway,
  correctExit,
}
