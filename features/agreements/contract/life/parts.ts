import * as z from 'zod/mini'
import { agreementKinds, partyRoles, renewals } from '../../rules/life/agreement-kinds.ts'
import { agreementMoves, agreementStates, amendmentStates } from '../../rules/life/agreement-lifecycle.ts'
import { amendmentKinds } from '../../rules/life/amendment-kinds.ts'
import { phases } from '../../rules/life/term.ts'
import { base, date, params } from '../agreements.ts'

export const lifePath = `${base}/conventions`
export const onePath = `${lifePath}/:agreementId` as const
export const ofAgreement = z.extend(params, { agreementId: z.uuid() })
export const reads = { access: { right: 'agreements.read' } } as const

const instant = z.iso.datetime()
const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const maybe = (most: number) => z.nullable(z.string().check(z.trim(), z.maxLength(most)))
const months = (least: number, most: number) => z.nullable(z.int().check(z.minimum(least), z.maximum(most)))
const order = z.int().check(z.minimum(0), z.maximum(999))
const cents = z.int().check(z.minimum(0), z.maximum(1_000_000_000_000))

/** Term, notice and renewal: what an amendment of duration opens. */
export const termFields = {
  endsOn: date,
  noticeMonths: months(0, 36),
  renewal: z.enum(renewals),
  renewalMonths: months(1, 120),
  renewalsMax: months(1, 20),
}

const partyFields = {
  position: order,
  organisationId: z.nullable(z.uuid()),
  name: words(200),
  siret: z.nullable(z.string().check(z.maxLength(30))),
  role: z.enum(partyRoles),
  signatoryName: maybe(120),
  signatoryQuality: maybe(120),
  signedOn: z.nullable(date),
}
const articleFields = {
  position: order,
  number: words(20),
  title: words(200),
  content: z.string().check(z.maxLength(20_000)),
}
const annexFields = {
  year: z.int().check(z.minimum(1990), z.maximum(2100)),
  funder: words(200),
  plannedCents: cents,
}

const version = { version: z.int() }
export const bodies = {
  /** `version` 0 for what does not exist yet. */
  party: z.object({ ...version, ...partyFields }),
  article: z.object({ ...version, ...articleFields }),
  annex: z.object({ ...version, ...annexFields, spentCents: z.nullable(cents) }),
}
const stored = { id: z.uuid(), ...version }
export const party = z.object({ ...stored, ...partyFields })
export const article = z.object({ ...stored, ...articleFields })
export const annex = z.object({ ...stored, ...annexFields, spentCents: z.nullable(cents) })
export type Party = z.infer<typeof party>
export type Article = z.infer<typeof article>
export type Annex = z.infer<typeof annex>

const changeOf = <Item extends z.core.$ZodType>(item: Item) =>
  z.optional(
    z.object({
      put: z.array(item).check(z.maxLength(60)),
      removed: z.array(z.uuid()).check(z.maxLength(60)),
    }),
  )
/** Each kind of amendment opens some of these fields: `rules/life/amendment-kinds.ts`. */
export const changes = z.object({
  endsOn: z.optional(termFields.endsOn),
  noticeMonths: z.optional(termFields.noticeMonths),
  renewal: z.optional(termFields.renewal),
  renewalMonths: z.optional(termFields.renewalMonths),
  renewalsMax: z.optional(termFields.renewalsMax),
  parties: changeOf(z.object({ id: z.uuid(), ...partyFields })),
  articles: changeOf(z.object({ id: z.uuid(), ...articleFields })),
  annexes: changeOf(z.object({ id: z.uuid(), ...annexFields })),
})
export type Changes = z.infer<typeof changes>

/** What is decided about an agreement or an amendment before it binds anybody. */
export const deliberation = {
  deliberationNumber: maybe(60),
  deliberatedOn: z.nullable(date),
  transmittedOn: z.nullable(date),
}

export const identityFields = {
  label: words(200),
  purpose: z.string().check(z.maxLength(4_000)),
  startsOn: date,
  ...termFields,
}
/** What may change at any time: it is about the agreement, not in its text. */
export const followingFields = {
  reference: maybe(60),
  ...deliberation,
  isRestricted: z.boolean(),
  followedBy: z.nullable(z.uuid()),
}

const allowance = z.object({ allowed: z.boolean(), reason: z.optional(z.string()) })
export const allowances = z.record(z.string(), allowance)

export const amendmentFields = {
  label: words(200),
  content: z.string().check(z.maxLength(20_000)),
  changes,
  effectiveOn: date,
  ...deliberation,
}
export const amendment = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  number: z.int(),
  kind: z.enum(amendmentKinds),
  state: z.enum(amendmentStates),
  ...amendmentFields,
  signedOn: z.nullable(date),
  version: z.int(),
  moves: allowances,
})
export type Amendment = z.infer<typeof amendment>

export const lifeMove = z.object({
  id: z.uuid(),
  amendmentNumber: z.nullable(z.int()),
  move: z.enum([...agreementMoves, 'create', 'import', 'freeze']),
  toState: z.enum(agreementStates),
  onDay: date,
  why: z.string(),
  memberName: z.nullable(z.string()),
  movedAt: instant,
})
export type LifeMove = z.infer<typeof lifeMove>

export const framework = z.object({
  id: z.uuid(),
  label: z.string(),
  kind: z.enum(agreementKinds),
  endsOn: date,
  phase: z.enum(phases),
})
