import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, date, params, writing } from './agreements.ts'
import { directions, judgementCodes, marks, objectiveKinds, units } from './codes.ts'
import { board, periodName } from './figures.ts'
import { readingAgreements } from './values.ts'

const instant = z.iso.datetime({ offset: true })
const number = z.nullable(z.number())
const ofAgreement = z.extend(params, { agreementId: z.uuid() })
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(300))

const frozenFigure = z.object({
  objectiveId: z.uuid(),
  label: z.string(),
  article: z.nullable(z.string()),
  kind: z.enum(objectiveKinds),
  unit: z.nullable(z.enum(units)),
  unitLabel: z.nullable(z.string()),
  formula: z.nullable(z.string()),
  direction: z.nullable(z.enum(directions)),
  target: z.object({ min: number, max: number }),
  numerator: number,
  denominator: number,
  value: number,
  /** Under 5, for who may not see the persons. */
  isHidden: z.boolean(),
  countedTo: z.nullable(date),
  mark: z.nullable(z.enum(marks)),
  advancement: number,
  judgement: z.nullable(z.enum(judgementCodes)),
})

const freeze = z.object({
  id: z.uuid(),
  agreementId: z.uuid(),
  period: z.string(),
  reason: z.string(),
  at: instant,
  by: z.nullable(z.string()),
  progress: z.object({ received: z.int(), expected: z.int(), value: number }),
})
export type Freeze = z.infer<typeof freeze>

const frozenBoard = z.extend(freeze, { figures: z.array(frozenFigure) })
export type FrozenBoard = z.infer<typeof frozenBoard>

export const freezeFigures = route({
  method: 'POST',
  path: `${base}/agreements/:agreementId/freezes`,
  summary: 'Keeps the figures of an agreement as they stand now, with why; they never change',
  ...writing,
  params: ofAgreement,
  body: z.object({ reason, period: z.optional(periodName) }),
  reply: frozenBoard,
})

export const listFreezes = route({
  method: 'GET',
  path: `${base}/agreements/:agreementId/freezes`,
  summary: 'When and why the figures of an agreement were frozen, the latest first',
  ...readingAgreements,
  params: ofAgreement,
  reply: z.object({ freezes: z.array(freeze) }),
  rows: { stay: 'each frozen board is read whole on its page' },
})

export const readFreeze = route({
  method: 'GET',
  path: `${base}/freezes/:freezeId`,
  summary: 'The figures of an agreement as they were frozen',
  ...readingAgreements,
  params: z.extend(params, { freezeId: z.uuid() }),
  reply: frozenBoard,
  rows: { stay: 'a frozen copy, whose live figures leave from the board' },
})

export const readAgreementBoard = route({
  method: 'GET',
  path: `${base}/agreements/:agreementId/objectives`,
  summary: 'The objectives of an agreement for those who signed it: the whole territory, nothing under five',
  ...readingAgreements,
  params: ofAgreement,
  query: z.object({ period: z.optional(periodName) }),
  reply: board,
  rows: { stay: 'the figures leave from the board of who may see the figures' },
})

export const freezeRoutes = { freezeFigures, listFreezes, readFreeze, readAgreementBoard }
