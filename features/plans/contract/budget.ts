import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { budgetKinds, budgetStages } from '../rules/budget.ts'
import { base, inTerritory, ofPlan, optional, reads, text, writes } from './parts.ts'

const lineFields = {
  kind: z.enum(budgetKinds),
  stage: z.enum(budgetStages),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  /** An organisation of the directory, or else its name. */
  funderId: optional(z.uuid()),
  funderName: optional(text(120)),
  amountCents: z.int().check(z.minimum(1), z.maximum(100_000_000_000)),
}
const ofLine = z.extend(inTerritory, { lineId: z.uuid() })
const refusals = { 'line-exists': 409 } as const

export const addBudgetLine = route({
  method: 'POST',
  path: `${base}/plan-budget-lines`,
  summary: 'An amount of an action or of an axis: one for each kind, year, funder, planned or spent',
  ...writes,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    actionId: optional(z.uuid()),
    axisId: optional(z.uuid()),
    ...lineFields,
  }),
  refusals,
})

export const changeBudgetLine = route({
  method: 'PUT',
  path: `${base}/plan-budget-lines/:lineId`,
  summary: 'Corrects an amount',
  ...writes,
  params: ofLine,
  body: z.object({ version: z.int(), ...lineFields }),
  refusals,
})

export const removeBudgetLine = route({
  method: 'DELETE',
  path: `${base}/plan-budget-lines/:lineId`,
  summary: 'Takes an amount away',
  ...writes,
  params: ofLine,
})

export const exportBudget = route({
  method: 'POST',
  path: `${base}/plans/:planId/budget/exports`,
  summary: 'The amounts of a plan, line by line',
  ...reads,
  params: ofPlan,
  body: openExport(noFilters),
  ...givesList,
})

export const budgetRoutes = { addBudgetLine, changeBudgetLine, removeBudgetLine, exportBudget }
