import * as z from 'zod/mini'
import { identityValues } from '#features/people/contract.ts'
import { exitClasses, outcomeStates, referralStates, refusalCodes, sensitiveReferralCodes } from './codes.ts'

export const base = '/api/territories/:territoryId/referrals'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofReferral = z.object({ territoryId: z.uuid(), referralId: z.uuid() })
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)

/** Everything but the names may wait: a draft is kept as it is typed, and checked when it is sent. */
export const referralValues = z.object({
  schemeId: z.uuid(),
  givenName: z._default(z.string().check(z.trim(), z.maxLength(80)), ''),
  familyName: z._default(z.string().check(z.trim(), z.maxLength(80)), ''),
  ...identityValues,
  postalCode: optional(text(5)),
  /** Codes of the criteria in use on the territory; the sensitive ones are apart. */
  criteria: z._default(z.array(text(60)).check(z.maxLength(30)), []),
  sensitive: z._default(
    z
      .array(z.object({ code: z.enum(sensitiveReferralCodes), validUntil: optional(date) }))
      .check(z.maxLength(4)),
    [],
  ),
  reason: z._default(z.string().check(z.trim(), z.maxLength(2000)), ''),
  availability: optional(text(300)),
  personInformedOn: optional(date),
})
export type ReferralValues = z.infer<typeof referralValues>

export const allowance = z.object({ allowed: z.boolean(), reason: z.nullable(z.string()) })

export const outcome = z.object({
  state: z.enum(outcomeStates),
  enteredOn: z.nullable(date),
  /** The public name of the step under way, else of the last one; null when its name would tell a difficulty. */
  stepLabel: z.nullable(z.string()),
  stepEnglish: z.nullable(z.string()),
  stepIsOver: z.boolean(),
  exitedOn: z.nullable(date),
  exitClass: z.nullable(z.enum(exitClasses)),
})
export type Outcome = z.infer<typeof outcome>

/** The proof of a criterion that the sender declared, until the entry is decided: here, or to be given again and why. */
export const declaredProof = z.object({
  label: z.string(),
  english: z.nullable(z.string()),
  state: z.enum(['awaited', 'received', 'refused']),
  receivedOn: z.nullable(date),
  reason: z.nullable(z.string()),
})
export type DeclaredProof = z.infer<typeof declaredProof>

export const refusal = z.object({
  code: z.enum(refusalCodes),
  text: z.string(),
  redirection: z.nullable(z.string()),
})

export const message = z.object({
  id: z.uuid(),
  at: instant,
  body: z.string(),
  authorName: z.nullable(z.string()),
  fromSender: z.boolean(),
})

export const passage = z.object({
  move: z.string(),
  toState: z.enum(referralStates),
  at: instant,
  memberName: z.nullable(z.string()),
})

export const attachment = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  createdAt: instant,
})
