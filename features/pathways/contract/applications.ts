import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { applicationStates } from '../rules/application-lifecycle.ts'
import { decisionReasonCodes } from '../rules/decision-reasons.ts'
import { legalContractCodes } from '../rules/legal-contracts.ts'
import { exportApplications, exportReferents } from './exports.ts'
import { base, count, date, instant, inTerritory, ofPathway, optional, text } from './parts.ts'

export { type ApplicationState, applicationStates } from '../rules/application-lifecycle.ts'
export {
  type DecisionReason,
  decisionReasonCodes,
  decisionReasons,
  fitsMove,
} from '../rules/decision-reasons.ts'

const decide = { access: { right: 'pathways.decide' } } as const
const assign = { access: { right: 'pathways.assign' } } as const
const ofApplication = z.object({ territoryId: z.uuid(), applicationId: z.uuid() })

/** Who holds the contrat d'engagement by law, when it is not the référent of the scheme. */
export const legalReferentKinds = [
  'france-travail',
  'departement',
  'mission-locale',
  'cap-emploi',
  'other',
] as const

const legalReferent = z.object({
  kind: z.enum(legalReferentKinds),
  organisationId: optional(z.uuid()),
  name: optional(text(120)),
})

/** The référent by law of an episode, the contract held with the person and the day of the orientation. */
export const legalSide = {
  legalReferentKind: z.nullable(z.string()),
  legalReferentName: z.nullable(z.string()),
  legalReferentVersion: z.int(),
  orientationNotifiedOn: z.nullable(date),
  legalContractKind: z.nullable(z.string()),
  legalContractSignedOn: z.nullable(date),
  legalContractEndsOn: z.nullable(date),
}

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
    offset: z._default(count(0, 100_000), 0),
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

const referentLoad = z.object({
  memberId: z.uuid(),
  name: z.string(),
  organisationName: z.string(),
  etpHundredths: z.int(),
  open: z.int(),
  suspended: z.int(),
  inJob: z.int(),
  active: z.int(),
  seenThisMonth: z.int(),
  withoutStep: z.int(),
  /** Those that the views of a caseload hold: the delays of « À faire » hold here too. */
  late: z.int(),
  veryLate: z.int(),
  noStep: z.int(),
  long: z.int(),
  toReview: z.int(),
  perEtp: z.nullable(z.number()),
  position: z.nullable(z.enum(['below', 'within', 'above'])),
})
export type ReferentLoad = z.infer<typeof referentLoad>

export const listReferents = route({
  method: 'GET',
  path: `${base}/referents`,
  summary: 'Référents with their caseload per full-time equivalent against the mark of the protocol',
  ...assign,
  params: inTerritory,
  reply: z.object({
    mark: z.object({ from: z.int(), to: z.int(), source: z.string(), verifiedOn: z.nullable(date) }),
    long: z.object({ months: z.int(), source: z.string(), verifiedOn: z.nullable(date) }),
    referents: z.array(referentLoad),
    unassigned: z.int(),
  }),
  rows: { exportedBy: exportReferents },
})

export const assignReferent = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/referent`,
  summary: 'Names another référent; the previous one ends the day before; both are told, as is the person',
  ...assign,
  params: ofPathway,
  body: z.object({
    assignmentId: z.uuid(),
    memberId: z.uuid(),
    startsOn: date,
    reason: text(300),
  }),
  /** `letterNeeded`: the person has no address to which a mail can go. */
  reply: z.object({ pathwayId: z.uuid(), referentId: z.uuid(), letterNeeded: z.boolean() }),
})

export const setLegalReferent = route({
  method: 'PUT',
  path: `${base}/pathways/:pathwayId/legal-referent`,
  summary: 'Says who is the référent by law, apart from the one of the scheme',
  access: { right: 'pathways.follow' },
  params: ofPathway,
  body: z.object({
    /** `legalReferentVersion` of the episode: an interview noted meanwhile is another matter. */
    version: z.int(),
    legalReferent: z.nullable(legalReferent),
    /** Absent: the day already written stays. */
    orientationNotifiedOn: z.optional(z.nullable(date)),
    /** The contract that this référent holds; absent: what is written stays. */
    contract: z.optional(
      z.nullable(
        z.object({ kind: z.enum(legalContractCodes), signedOn: optional(date), endsOn: optional(date) }),
      ),
    ),
  }),
  reply: z.object(legalSide),
})

export const applicationRoutes = {
  listApplications,
  readApplication,
  createApplication,
  moveApplication,
  admitApplication,
  listReferents,
  assignReferent,
  setLegalReferent,
}
