import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory, ofPerson } from './person.ts'

const date = z.iso.date()
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

/** Which fact shows that a criterion is probably met, and within which bounds (both included). */
const criterionSign = z.discriminatedUnion('fact', [
  z.object({ fact: z.literal('age'), from: z.int(), to: z.nullable(z.int()) }),
  z.object({ fact: z.literal('jobless'), fromMonths: z.int(), toMonths: z.int() }),
  z.object({ fact: z.literal('jobless-beyond'), months: z.int() }),
  z.object({ fact: z.literal('education'), levels: z.array(z.string()) }),
  z.object({ fact: z.literal('resource'), resource: z.string() }),
])
export type CriterionSign = z.infer<typeof criterionSign>

const knownCriterion = z.object({
  code: z.string(),
  label: z.string(),
  /** Null for what a territory worded itself. */
  english: z.nullable(z.string()),
  level: z.nullable(z.int()),
  proof: z.string(),
  proofMonths: z.nullable(z.int()),
  hasOwnEnd: z.boolean(),
  isSensitive: z.boolean(),
  /** Null: nothing in a file shows it by itself. */
  sign: z.nullable(criterionSign),
  listVersion: z.string(),
  source: z.string(),
  /** Null: the screen says that nobody checked it. */
  verifiedOn: z.nullable(date),
})
export type KnownCriterion = z.infer<typeof knownCriterion>

/** What somebody may say of a proof: it holds, or why another one is asked for. */
const checkKinds = ['checked', 'refused'] as const
export type CheckKind = (typeof checkKinds)[number]

/** A proof that was received, with the last word on it; without any, it waits for its check. */
const criterionProof = z.object({
  id: z.uuid(),
  kind: z.string(),
  receivedOn: date,
  /** The attachment of the file that holds it, when there is one. */
  fileId: z.nullable(z.uuid()),
  check: z.nullable(
    z.object({
      id: z.uuid(),
      kind: z.enum(checkKinds),
      on: date,
      byName: z.nullable(z.string()),
      reason: z.nullable(z.string()),
    }),
  ),
})
export type CriterionProof = z.infer<typeof criterionProof>

/** The latest proof of each criterion held, as a list that others show. */
export const provedCriterion = z.object({ criterionId: z.uuid(), code: z.string(), proof: criterionProof })
export type ProvedCriterion = z.infer<typeof provedCriterion>

const heldCriterion = z.object({
  id: z.uuid(),
  code: z.string(),
  label: z.string(),
  english: z.nullable(z.string()),
  since: z.nullable(date),
  declaredOn: date,
  /** Of the proof that stands: a refused one proves nothing. */
  proofKind: z.nullable(z.string()),
  proofReceivedOn: z.nullable(date),
  /** Last day of the proof or of the right. */
  validUntil: z.nullable(date),
  /** `declared`: no proof yet; `proved`; `lapsed`: the proof is too old. */
  state: z.enum(['declared', 'proved', 'lapsed']),
  /** The latest that was received, whatever was said of it. */
  proof: z.nullable(criterionProof),
  listVersion: z.string(),
})
export type HeldCriterion = z.infer<typeof heldCriterion>

export const listCriteria = route({
  method: 'GET',
  path: `${base}/criteria`,
  summary: 'Criteria in use on the territory: the national list and the local one, with their sources',
  access: { right: 'territory.read' },
  params: inTerritory,
  reply: z.object({ items: z.array(knownCriterion) }),
  rows: rowsStay.choices,
})

export const listHeldCriteria = route({
  method: 'GET',
  path: `${base}/:personId/criteria`,
  summary: 'Criteria that a person holds, with the state of their proof',
  access: { right: 'people.read' },
  params: ofPerson,
  reply: z.object({ items: z.array(heldCriterion), mayCheck: z.boolean() }),
  rows: rowsStay.oneRecord,
})

export const addCriterion = route({
  method: 'POST',
  path: `${base}/:personId/criteria`,
  summary: 'Records a criterion as declared, or with its proof',
  access: { right: 'people.edit' },
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    code: text(60),
    since: z._default(z.nullable(date), null),
    proofKind: z._default(z.nullable(text(120)), null),
    proofReceivedOn: z._default(z.nullable(date), null),
    /** End of the right itself (residence permit…); a proof that ages computes its own. */
    validUntil: z._default(z.nullable(date), null),
  }),
  reply: heldCriterion,
  refusals: { 'criterion-sensitive': 422, 'criterion-held': 409 },
})

export const proveCriterion = route({
  method: 'POST',
  path: `${base}/:personId/criteria/:criterionId/proofs`,
  summary: 'Records the proof of a declared criterion, or a fresher one',
  access: { right: 'people.edit' },
  params: z.extend(ofPerson, { criterionId: z.uuid() }),
  body: z.object({
    proofKind: text(120),
    proofReceivedOn: date,
    validUntil: z._default(z.nullable(date), null),
    fileId: z._default(z.nullable(z.uuid()), null),
  }),
  reply: heldCriterion,
})

export const checkCriterionProof = route({
  method: 'POST',
  path: `${base}/:personId/criteria/:criterionId/proofs/:proofId/checks`,
  summary: 'Says that a proof was checked, or refuses it with a reason: it then counts as missing',
  access: { right: 'people.check-proofs' },
  params: z.extend(ofPerson, { criterionId: z.uuid(), proofId: z.uuid() }),
  body: z.object({
    id: z.uuid(),
    kind: z.enum(checkKinds),
    reason: z._default(z.nullable(z.string().check(z.trim(), z.minLength(5), z.maxLength(300))), null),
    /** The word that this one replaces, as it was read; null for the first. */
    replaces: z.nullable(z.uuid()),
  }),
  reply: heldCriterion,
  refusals: { 'proof-replaced': 409, 'check-replaced': 409, 'proof-reason-missing': 422 },
})

export const revokeCriterion = route({
  method: 'POST',
  path: `${base}/:personId/criteria/:criterionId/revocations`,
  summary: 'Withdraws a criterion recorded by mistake or that no longer holds; the row stays with its reason',
  access: { right: 'people.edit' },
  params: z.extend(ofPerson, { criterionId: z.uuid() }),
  body: z.object({ reason: text(300) }),
})

/** A criterion as it stood on a day: declared, and perhaps proved. */
export interface HeldThen {
  readonly code: string
  /** Last day of the right itself (RQTH, residence permit…); null when it has none. */
  readonly endsOn: string | null
  /** Of the proof that stands; null when none came, or none that was not refused. */
  readonly proofReceivedOn: string | null
  /** Null: it waits for its check. */
  readonly proofCheckedOn: string | null
  /** The day on which the only proof was refused; null when one stands, or none came. */
  readonly proofRefusedOn: string | null
}

/** What the conditions of an entry look at, as it was known on a day. */
export interface KnownThen {
  readonly held: readonly HeldThen[]
  readonly birthDate: string | null
  readonly joblessSince: string | null
  /** From 0 (no diploma) to 8; null when it is not known. */
  readonly educationLevel: number | null
  readonly livesInTerritory: boolean | null
  readonly livesInQpv: boolean | null
  /** Criteria about health, disability or justice that the reader may not read: they are not looked at. */
  readonly reservedCodes: readonly string[]
}
