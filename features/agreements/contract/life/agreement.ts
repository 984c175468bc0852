import * as z from 'zod/mini'
import { givesList, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { agreementKinds, partyRoles } from '../../rules/life/agreement-kinds.ts'
import { agreementMoves, agreementStates } from '../../rules/life/agreement-lifecycle.ts'
import { phases } from '../../rules/life/term.ts'
import { warningCodes } from '../../rules/life/warnings.ts'
import { date, params, writing } from '../agreements.ts'
import * as part from './parts.ts'

/** Who reads: whose words a state takes. */
export const seats = [...partyRoles, 'reader'] as const
export type Seat = (typeof seats)[number]

const filters = {
  kind: z.optional(z.enum(agreementKinds)),
  phase: z.optional(z.enum(phases)),
  text: z.optional(z.string().check(z.maxLength(100))),
}

const radarRow = z.object({
  id: z.uuid(),
  kind: z.enum(agreementKinds),
  label: z.string(),
  state: z.enum(agreementStates),
  phase: z.enum(phases),
  startsOn: date,
  /** Last day, tacit renewals counted. */
  endsOn: date,
  noticeOn: z.nullable(date),
  /** The next day that asks for something: the notice, else the term; what is past comes last. */
  nextOn: z.nullable(date),
  signedOn: z.nullable(date),
  parties: z.int(),
  amendments: z.int(),
  followedByName: z.nullable(z.string()),
  isRestricted: z.boolean(),
  warnings: z.array(z.enum(warningCodes)),
})
export type RadarRow = z.infer<typeof radarRow>

export const exportRadar = route({
  method: 'POST',
  path: `${part.lifePath}/exports`,
  summary: 'The agreements and their terms, as a table',
  ...part.reads,
  params,
  body: openExport(z.object(filters)),
  ...givesList,
})

export const readRadar = route({
  method: 'GET',
  path: part.lifePath,
  summary: 'The agreements of the territory, what ends or opens its notice first',
  ...part.reads,
  params,
  query: z.object(filters),
  reply: z.object({ items: z.array(radarRow), mayWrite: z.boolean(), radarMonths: z.int() }),
  rows: { exportedBy: exportRadar },
})

const openedAgreement = z.object({
  id: z.uuid(),
  kind: z.enum(agreementKinds),
  state: z.enum(agreementStates),
  phase: z.enum(phases),
  seat: z.enum(seats),
  ...part.identityFields,
  ...part.followingFields,
  followedByName: z.nullable(z.string()),
  signedOn: z.nullable(date),
  term: z.object({ endsOn: date, renewals: z.int(), isLast: z.boolean(), noticeOn: z.nullable(date) }),
  amendmentsBefore: z.int(),
  isFrozen: z.boolean(),
  mayWrite: z.boolean(),
  version: z.int(),
  moves: part.allowances,
  warnings: z.array(z.enum(warningCodes)),
  parties: z.array(part.party),
  articles: z.array(part.article),
  annexes: z.array(part.annex),
  amendments: z.array(part.amendment),
  frameworks: z.array(part.framework),
  declinedBy: z.array(part.framework),
  history: z.array(part.lifeMove),
  /** Whether targets may be written, and under which amendment. */
  targets: z.object({ mayWrite: z.boolean(), amendmentNumber: z.nullable(z.int()) }),
})
export type OpenedAgreement = z.infer<typeof openedAgreement>

export const openAgreement = route({
  method: 'GET',
  path: part.onePath,
  summary: 'One agreement: its text, parties, amendments, frameworks and moves',
  ...part.reads,
  params: part.ofAgreement,
  reply: openedAgreement,
  rows: rowsStay.oneRecord,
})

export const draftAgreement = route({
  method: 'POST',
  path: part.lifePath,
  summary: 'Begins an agreement, or writes down one signed elsewhere',
  ...writing,
  params,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(agreementKinds),
    ...part.identityFields,
    ...part.followingFields,
    signedOn: z.nullable(date),
    amendmentsBefore: z.int().check(z.minimum(0), z.maximum(99)),
  }),
  reply: z.object({ id: z.uuid() }),
  refusals: { 'unknown-member': 422 },
})

export const rewriteAgreement = route({
  method: 'PATCH',
  path: part.onePath,
  summary: 'Changes name, purpose, dates or renewal while the text is not frozen',
  ...writing,
  params: part.ofAgreement,
  body: z.object({ version: z.int(), ...part.identityFields }),
  reply: z.object({ version: z.int() }),
  refusals: { 'text-frozen': 409 },
})

export const followAgreement = route({
  method: 'PATCH',
  path: `${part.onePath}/following`,
  summary:
    'Changes what is about the agreement and not in its text: deliberation, sending, who follows, who reads',
  ...writing,
  params: part.ofAgreement,
  body: z.object({ version: z.int(), ...part.followingFields }),
  reply: z.object({ version: z.int() }),
  refusals: { 'unknown-member': 422 },
})

export const moveAgreement = route({
  method: 'POST',
  path: `${part.onePath}/moves`,
  summary: 'Moves an agreement on: review, signature, denunciation',
  ...writing,
  params: part.ofAgreement,
  body: z.object({
    version: z.int(),
    move: z.enum(agreementMoves),
    onDay: date,
    why: z.string().check(z.trim(), z.maxLength(1_000)),
  }),
  reply: z.object({ version: z.int() }),
  refusals: { 'move-refused': 409 },
})

export const declineFrameworks = route({
  method: 'PUT',
  path: `${part.onePath}/frameworks`,
  summary: 'Says which frameworks the agreement declines',
  ...writing,
  params: part.ofAgreement,
  body: z.object({ frameworkIds: z.array(z.uuid()).check(z.maxLength(20)) }),
  refusals: { 'unknown-framework': 422, 'framework-circle': 422 },
})

export const lifeRoutes = {
  readRadar,
  exportRadar,
  openAgreement,
  draftAgreement,
  rewriteAgreement,
  followAgreement,
  moveAgreement,
  declineFrameworks,
}
