import * as z from 'zod/mini'
import { actionStates } from '../rules/action-lifecycle.ts'
import { budgetKinds, budgetStages } from '../rules/budget.ts'
import { shownStates } from '../rules/reading.ts'

export const base = '/api/territories/:territoryId'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofPlan = z.object({ territoryId: z.uuid(), planId: z.uuid() })
export const ofAction = z.object({ territoryId: z.uuid(), actionId: z.uuid() })

export const reads = { access: { right: 'agreements.read' } } as const
export const writes = { access: { right: 'agreements.write' } } as const

export const date = z.iso.date()
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
export const listed = <S extends z.core.$ZodType>(schema: S, most: number) =>
  z._default(z.array(schema).check(z.maxLength(most)), [])

/** Members, organisations and outside persons by their name, shown in this order. */
export const pilotsBody = z._default(
  z.object({
    memberIds: listed(z.uuid(), 20),
    organisationIds: listed(z.uuid(), 20),
    names: listed(text(120), 20),
  }),
  { memberIds: [], organisationIds: [], names: [] },
)

const pilotRow = z.object({
  memberId: z.nullable(z.uuid()),
  organisationId: z.nullable(z.uuid()),
  name: z.string(),
})
export type PilotRow = z.infer<typeof pilotRow>
export const pilotRows = z.array(pilotRow)

/** What a line says of an action or a sub-action. */
const actionFields = {
  id: z.uuid(),
  label: z.string(),
  state: z.enum(actionStates),
  /** Its state, or that it is late. */
  shown: z.enum(shownStates),
  isOnTime: z.boolean(),
  blockedBy: z.nullable(z.string()),
  startsOn: z.nullable(date),
  endsOn: z.nullable(date),
  isRestricted: z.boolean(),
  pilots: pilotRows,
  /** Whether the reader may change its state. */
  mayMove: z.boolean(),
  version: z.int(),
}
const subActionRow = z.object(actionFields)
export const actionRow = z.object({
  ...actionFields,
  axisId: z.nullable(z.uuid()),
  subActions: z.array(subActionRow),
})
export type ActionRow = z.infer<typeof actionRow>
export type SubActionRow = z.infer<typeof subActionRow>

export const budgetLine = z.object({
  id: z.uuid(),
  actionId: z.nullable(z.uuid()),
  axisId: z.nullable(z.uuid()),
  /** The axis, action or sub-action that it pays. */
  paysFor: z.string(),
  kind: z.enum(budgetKinds),
  stage: z.enum(budgetStages),
  year: z.int(),
  funderId: z.nullable(z.uuid()),
  funderName: z.string(),
  amountCents: z.int(),
  version: z.int(),
})
export type BudgetLine = z.infer<typeof budgetLine>

export const progress = z.object({
  counts: z.object(
    Object.fromEntries(shownStates.map((state) => [state, z.int()])) as Record<
      (typeof shownStates)[number],
      z.ZodMiniInt
    >,
  ),
  total: z.int(),
  done: z.int(),
  kept: z.int(),
  share: z.nullable(z.int()),
})
