import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { applicationStates } from '../rules/application-lifecycle.ts'
import { decisionReasonCodes } from '../rules/decision-reasons.ts'
import { exportApplications } from './exports.ts'
import { base, date, instant, inTerritory, optional, text } from './parts.ts'
import { legalReferent } from './referents.ts'

export { type ApplicationState, applicationStates } from '../rules/application-lifecycle.ts'
export {
  type DecisionReason,
  decisionReasonCodes,
  decisionReasons,
  fitsMove,
} from '../rules/decision-reasons.ts'

const decide = { access: { right: 'pathways.decide' } } as const
const ofApplication = z.object({ territoryId: z.uuid(), applicationId: z.uuid() })

const applicationRow = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  schemeId: z.uuid(),
  schemeLabel: z.string(),
  referralId: z.nullable(z.uuid()),
  state: z.enum(applicationStates),
  receivedOn: date,
  firstMeetingAt: z.nullable(instant),
  eligibilityCheckedOn: z.nullable(date),
  decidedOn: z.nullable(date),
  decidedByName: z.nullable(z.string()),
  reasonCode: z.nullable(z.enum(decisionReasonCodes)),
  reasonText: z.nullable(z.string()),
  deferredUntil: z.nullable(date),
  redirection: z.nullable(z.string()),
  pathwayId: z.nullable(z.uuid()),
  version: z.int(),
})
export type ApplicationRow = z.infer<typeof applicationRow>

export const listApplications = route({
  method: 'GET',
  path: `${base}/applications`,
  summary: 'Applications by state, the oldest first, with how many there are in each',
  ...decide,
  params: inTerritory,
  query: z.object({
    state: z.optional(z.enum(applicationStates)),
    /** Those that await a decision and of which a proof that came waits for its check. */
    toCheck: z.optional(z.literal('proofs')),
    offset: linesToSkip,
  }),
  reply: z.object({
    items: z.array(applicationRow),
    total: z.int(),
    toCheck: z.int(),
    counts: z.record(z.string(), z.int()),
  }),
  rows: { exportedBy: exportApplications },
})

const criterion = z.object({
  code: z.string(),
  /** Its name in the list in force, or the code when the list no longer holds it. */
  label: z.string(),
  english: z.nullable(z.string()),
  declaredOn: date,
  validUntil: z.nullable(date),
  proofReceivedOn: z.nullable(date),
  proofAwaitsCheck: z.boolean(),
})

export const readApplication = route({
  method: 'GET',
  path: `${base}/applications/:applicationId`,
  summary: 'One application: its history, the criteria held, former episodes and the moves that are possible',
  ...decide,
  params: ofApplication,
  reply: z.object({
    application: applicationRow,
    criteria: z.array(criterion),
    formerEpisodes: z.array(
      z.object({ pathwayId: z.uuid(), episode: z.int(), admittedOn: date, exitedOn: z.nullable(date) }),
    ),
    history: z.array(
      z.object({
        move: z.string(),
        toState: z.string(),
        at: instant,
        byName: z.nullable(z.string()),
        reasonCode: z.nullable(z.string()),
        reasonText: z.nullable(z.string()),
      }),
    ),
    moves: z.record(z.string(), z.object({ allowed: z.boolean(), reason: z.optional(z.string()) })),
  }),
  rows: rowsStay.oneRecord,
})

export const createApplication = route({
  method: 'POST',
  path: `${base}/applications`,
  summary: 'A spontaneous application, without prescription',
  ...decide,
  params: inTerritory,
  body: z.object({ id: z.uuid(), personId: z.uuid(), schemeId: z.uuid(), receivedOn: date }),
  reply: applicationRow,
  refusals: { 'pathway-already-open': 409, 'application-already-open': 409 },
})

const change = { version: z.int() }

export const moveApplication = route({
  method: 'POST',
  path: `${base}/applications/:applicationId/moves`,
  summary: 'Sets the first meeting, notes eligibility, defers, refuses, drops or takes up again',
  ...decide,
  params: ofApplication,
  body: z.discriminatedUnion('move', [
    z.object({ ...change, move: z.literal('setFirstMeeting'), firstMeetingAt: instant }),
    z.object({ ...change, move: z.literal('checkEligibility'), checkedOn: date }),
    z.object({
      ...change,
      move: z.literal('defer'),
      reasonCode: z.enum(decisionReasonCodes),
      reasonText: optional(text(1000)),
      deferredUntil: date,
    }),
    z.object({
      ...change,
      move: z.literal('refuse'),
      reasonCode: z.enum(decisionReasonCodes),
      reasonText: optional(text(1000)),
      redirection: optional(text(500)),
    }),
    z.object({
      ...change,
      move: z.literal('drop'),
      reasonCode: z.enum(decisionReasonCodes),
      reasonText: optional(text(1000)),
    }),
    z.object({ ...change, move: z.literal('takeUpAgain'), reasonText: text(1000) }),
  ]),
  reply: applicationRow,
})

export const admitApplication = route({
  method: 'POST',
  path: `${base}/applications/:applicationId/admission`,
  summary: 'Decides the entry: the pathway starts and its référent is named',
  ...decide,
  params: ofApplication,
  body: z.object({
    version: z.int(),
    pathwayId: z.uuid(),
    assignmentId: z.uuid(),
    admittedOn: date,
    referentId: z.uuid(),
    orientationNotifiedOn: optional(date),
    legalReferent: optional(legalReferent),
  }),
  reply: z.object({ pathwayId: z.uuid(), episode: z.int() }),
  refusals: { 'pathway-already-open': 409 },
})

export const applicationRoutes = {
  listApplications,
  readApplication,
  createApplication,
  moveApplication,
  admitApplication,
}
