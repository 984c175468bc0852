import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { legalContractCodes } from '../rules/legal-contracts.ts'
import { exportReferents } from './exports.ts'
import { base, date, inTerritory, ofPathway, optional, text } from './parts.ts'

const assign = { access: { right: 'pathways.assign' } } as const

/** Who holds the contrat d'engagement by law, when it is not the référent of the scheme. */
export const legalReferentKinds = [
  'france-travail',
  'departement',
  'mission-locale',
  'cap-emploi',
  'other',
] as const

/** As it is written: a structure of the territory, or a name. */
export const legalReferent = z.object({
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

export const referentRoutes = {
  listReferents,
  assignReferent,
  setLegalReferent,
}
