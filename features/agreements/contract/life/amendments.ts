import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { amendmentMoves } from '../../rules/life/agreement-lifecycle.ts'
import { amendmentKinds } from '../../rules/life/amendment-kinds.ts'
import { base, date, params, writing } from '../agreements.ts'
import { units } from '../codes.ts'
import * as part from './parts.ts'

export const amendmentPath = `${base}/amendments/:amendmentId` as const
export const ofAmendment = z.extend(params, { amendmentId: z.uuid() })

const refusals = { 'field-closed': 422, 'nothing-changed': 422 } as const

export const draftAmendment = route({
  method: 'POST',
  path: `${part.onePath}/amendments`,
  summary: 'Begins an amendment of one kind, numbered after the former ones',
  ...writing,
  params: part.ofAgreement,
  body: z.object({ id: z.uuid(), kind: z.enum(amendmentKinds), ...part.amendmentFields }),
  reply: z.object({ id: z.uuid(), number: z.int() }),
  refusals: { ...refusals, 'amendment-open': 409, 'text-not-frozen': 409, 'not-signed': 409 },
})

export const rewriteAmendment = route({
  method: 'PATCH',
  path: amendmentPath,
  summary: 'Changes an amendment while it is being written',
  ...writing,
  params: ofAmendment,
  body: z.object({ version: z.int(), ...part.amendmentFields }),
  reply: z.object({ version: z.int() }),
  refusals: { ...refusals, 'text-frozen': 409 },
})

export const moveAmendment = route({
  method: 'POST',
  path: `${amendmentPath}/moves`,
  summary: 'Moves an amendment on; signed, it joins the text on its day of effect',
  ...writing,
  params: ofAmendment,
  body: z.object({
    version: z.int(),
    move: z.enum(amendmentMoves),
    onDay: date,
    why: z.string().check(z.trim(), z.maxLength(1_000)),
  }),
  reply: z.object({ version: z.int() }),
  refusals: { 'move-refused': 409, 'amendment-outdated': 409 },
})

const number = z.nullable(z.number())
/** What an objective aims at, as a set of targets was written. */
const aims = z.object({ baseline: number, baselineOn: z.nullable(date), min: number, max: number })
export type Aims = z.infer<typeof aims>

const amendedTarget = z.object({
  objectiveId: z.uuid(),
  label: z.string(),
  article: z.nullable(z.string()),
  unit: z.enum(units),
  /** Of an `amount`: « heures ». */
  unitLabel: z.nullable(z.string()),
  /** Null: the amendment adds the objective. */
  before: z.nullable(aims),
  /** Null: the amendment takes it out. */
  after: z.nullable(aims),
})
export type AmendedTarget = z.infer<typeof amendedTarget>

export const readAmendedTargets = route({
  method: 'GET',
  path: `${amendmentPath}/targets`,
  summary: 'The targets that an amendment moves, takes out and adds, each as it was and as it becomes',
  ...part.reads,
  params: ofAmendment,
  reply: z.object({ items: z.array(amendedTarget) }),
  rows: rowsStay.oneRecord,
})

export const amendmentRoutes = { draftAmendment, rewriteAmendment, moveAmendment, readAmendedTargets }
