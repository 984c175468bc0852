import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { BudgetLine, exportBudget, exportPlan } from '../contract.ts'
import { sumOf } from '../rules/budget.ts'
import { wholePlan } from './read-plan.ts'
import { kindWords, stageWords, stateWords } from './words.ts'

/** Each action followed by its sub-actions, in the order of the plan. */
export const sendPlan: TerritoryHandler<typeof exportPlan> = async (context, { params, body }) => {
  const read = await wholePlan(context, params.planId)
  if (!read.ok) return read
  const { plan, axes, actions, budget } = read.value
  const rows = actions.flatMap((action) => {
    const axis = axes.find(({ id }) => id === action.axisId)?.label ?? null
    return [
      { axis, action: action.label, sub: null, ...factsOf(action, budget) },
      ...action.subActions.map((sub) => ({
        ...{ axis, action: action.label, sub: sub.label },
        ...factsOf(sub, budget),
      })),
    ]
  })
  return giveList(context, {
    listCode: 'plans.actions',
    details: { plan: plan.id, format: body.format },
    ...{ name: 'plan-actions', format: body.format, columns: actionColumns, rows },
  })
}

const actionColumns = [
  { key: 'axis', label: 'Axe', kind: 'text' },
  { key: 'action', label: 'Action', kind: 'text' },
  { key: 'sub', label: 'Sous-action', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'onTime', label: 'Dans les temps', kind: 'text' },
  { key: 'startsOn', label: 'Début', kind: 'date' },
  { key: 'endsOn', label: 'Fin', kind: 'date' },
  { key: 'pilots', label: 'Pilotes', kind: 'text' },
  { key: 'blockedBy', label: 'Condition de déblocage', kind: 'text' },
  { key: 'planned', label: 'Prévu (€)', kind: 'number' },
  { key: 'spent', label: 'Dépensé (€)', kind: 'number' },
] as const satisfies readonly Column[]

interface Told {
  readonly id: string
  readonly shown: keyof typeof stateWords
  readonly isOnTime: boolean
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly blockedBy: string | null
  readonly pilots: readonly { readonly name: string }[]
}

const factsOf = (one: Told, budget: readonly BudgetLine[]) => {
  const { planned, spent } = sumOf(budget.filter(({ actionId }) => actionId === one.id))
  return {
    ...{ state: stateWords[one.shown], onTime: one.isOnTime ? 'oui' : 'non' },
    ...{ startsOn: one.startsOn, endsOn: one.endsOn, blockedBy: one.blockedBy },
    pilots: one.pilots.map(({ name }) => name).join(', '),
    ...{ planned: planned / 100, spent: spent / 100 },
  }
}

export const sendBudget: TerritoryHandler<typeof exportBudget> = async (context, { params, body }) => {
  const read = await wholePlan(context, params.planId)
  if (!read.ok) return read
  return giveList(context, {
    listCode: 'plans.budget',
    details: { plan: read.value.plan.id, format: body.format },
    ...{ name: 'plan-budget', format: body.format, columns: budgetColumns },
    rows: read.value.budget.map((line) => ({
      ...{ paysFor: line.paysFor, year: line.year, funder: line.funderName },
      ...{ kind: kindWords[line.kind], stage: stageWords[line.stage], amount: line.amountCents / 100 },
    })),
  })
}

const budgetColumns = [
  { key: 'paysFor', label: 'Axe, action ou sous-action', kind: 'text' },
  { key: 'year', label: 'Année', kind: 'number' },
  { key: 'funder', label: 'Financeur', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'stage', label: 'Prévu ou dépensé', kind: 'text' },
  { key: 'amount', label: 'Montant (€)', kind: 'number' },
] as const satisfies readonly Column[]
