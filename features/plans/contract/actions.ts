import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { actionMoves, actionStates } from '../rules/action-lifecycle.ts'
import {
  actionRow,
  base,
  budgetLine,
  date,
  inTerritory,
  listed,
  ofAction,
  ofPlan,
  optional,
  pilotsBody,
  reads,
  text,
  writes,
} from './parts.ts'

const actionFields = {
  label: text(200),
  description: z._default(z.string().check(z.trim(), z.maxLength(4000)), ''),
  startsOn: optional(date),
  endsOn: optional(date),
  /** A practice of elsewhere: its name or its address. */
  inspiredBy: optional(text(300)),
  /** A sheet of the library of the territory. */
  practiceId: optional(z.uuid()),
  isRestricted: z._default(z.boolean(), false),
  pilots: pilotsBody,
  partnerIds: listed(z.uuid(), 40),
  objectiveIds: listed(z.uuid(), 40),
}

export const createAction = route({
  method: 'POST',
  path: `${base}/plans/:planId/actions`,
  summary: 'Writes an action down at the end of an axis, or of the plan',
  ...writes,
  params: ofPlan,
  body: z.object({ id: z.uuid(), axisId: optional(z.uuid()), ...actionFields }),
})

export const createSubAction = route({
  method: 'POST',
  path: `${base}/plan-actions/:actionId/sub-actions`,
  summary: 'Writes a sub-action down; a sub-action has none of its own',
  ...writes,
  params: ofAction,
  body: z.object({ id: z.uuid(), ...actionFields }),
  refusals: { 'too-deep': 409 },
})

export const changeAction = route({
  method: 'PUT',
  path: `${base}/plan-actions/:actionId`,
  summary: 'Changes what an action says; its state changes by moves',
  ...writes,
  params: ofAction,
  body: z.object({ version: z.int(), ...actionFields }),
})

const move = z.enum(actionMoves)
const allowance = z.object({ move, allowed: z.boolean() })

const moved = z.object({
  id: z.uuid(),
  ...{ move, from: z.enum(actionStates), to: z.enum(actionStates) },
  ...{ reason: z.nullable(z.string()), by: z.string(), at: z.iso.datetime({ offset: true }) },
})
export type MoveRow = z.infer<typeof moved>

export const readAction = route({
  method: 'GET',
  path: `${base}/plan-actions/:actionId`,
  summary: 'An action whole: what it serves, who pilots it, what it costs, what became of it',
  ...reads,
  params: ofAction,
  reply: z.object({
    action: z.extend(actionRow, {
      description: z.string(),
      inspiredBy: z.nullable(z.string()),
      practice: z.nullable(z.object({ id: z.uuid(), title: z.string() })),
    }),
    parent: z.nullable(z.object({ id: z.uuid(), label: z.string() })),
    plans: z.array(z.object({ id: z.uuid(), label: z.string(), axisLabel: z.nullable(z.string()) })),
    partners: z.array(z.object({ id: z.uuid(), name: z.string() })),
    objectives: z.array(z.object({ id: z.uuid(), label: z.string(), agreementLabel: z.string() })),
    budget: z.array(budgetLine),
    history: z.array(moved),
    moves: z.array(allowance),
    mayWrite: z.boolean(),
    /** The reader's organisation leads it, and she is not named among those who say where it stands. */
    isLedByHers: z.boolean(),
  }),
  rows: rowsStay.oneRecord,
})

const refusedAction = z.object({
  actionId: z.uuid(),
  label: z.string(),
  reason: z.enum(['not-allowed', 'wrong-state', 'reasonGiven']),
})
export type RefusedAction = z.infer<typeof refusedAction>

export const moveActions = route({
  method: 'POST',
  path: `${base}/plan-actions/moves`,
  summary: 'Changes the state of one or several actions; those that cannot are each said with why',
  ...reads,
  params: inTerritory,
  body: z.object({
    actionIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(200)),
    move,
    /** Why; for `block`, what would unblock it. */
    reason: optional(text(500)),
  }),
  reply: z.object({
    moved: z.array(z.uuid()),
    refused: z.array(refusedAction),
  }),
})

export const placeAction = route({
  method: 'PUT',
  path: `${base}/plans/:planId/placements/:actionId`,
  summary: 'Puts an action into a plan too, or under another axis of it',
  ...writes,
  params: z.extend(ofPlan, { actionId: z.uuid() }),
  body: z.object({ axisId: optional(z.uuid()) }),
  refusals: { 'too-deep': 409 },
})

export const unplaceAction = route({
  method: 'DELETE',
  path: `${base}/plans/:planId/placements/:actionId`,
  summary: 'Takes an action out of a plan; it stays in the others',
  ...writes,
  params: z.extend(ofPlan, { actionId: z.uuid() }),
  refusals: { 'last-plan': 409 },
})

export const actionRoutes = {
  createAction,
  createSubAction,
  changeAction,
  readAction,
  moveActions,
  placeAction,
  unplaceAction,
}
