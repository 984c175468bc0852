import type { ActionRow, SubActionRow } from '../contract.ts'
import { type Amounts, sumOf } from '../rules/budget.ts'
import type { PlanReply } from './plan-page.tsx'

/** A line of the list: an action, or a sub-action under it. */
export interface FlatRow extends SubActionRow {
  readonly axisId: string | null
  readonly axisLabel: string | null
  readonly isSub: boolean
  /** Under the action: how many sub-actions are done. */
  readonly under: { readonly done: number; readonly total: number } | null
  readonly money: Amounts
}

/** Each action followed by its sub-actions, in the order of the plan. */
export const flatRows = ({
  axes,
  actions,
  budget,
}: Pick<PlanReply, 'axes' | 'actions' | 'budget'>): FlatRow[] => {
  const moneyOf = (id: string) => sumOf(budget.filter(({ actionId }) => actionId === id))
  const rowsOf = (action: ActionRow): FlatRow[] => {
    const place = {
      axisId: action.axisId,
      axisLabel: axes.find(({ id }) => id === action.axisId)?.label ?? null,
    }
    return [
      {
        ...action,
        ...place,
        isSub: false,
        under: action.subActions.length > 0 ? doneOf(action.subActions) : null,
        money: moneyOf(action.id),
      },
      ...action.subActions.map((sub) => ({
        ...{ ...sub, ...place, isSub: true, under: null, money: moneyOf(sub.id) },
      })),
    ]
  }
  return actions.flatMap(rowsOf)
}

const doneOf = (subs: readonly SubActionRow[]) => ({
  done: subs.filter(({ state }) => state === 'done').length,
  total: subs.length,
})
