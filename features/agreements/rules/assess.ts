import type { CalendarDate } from '#kernel/dates.ts'
import type { Figure, Objective, ObjectiveFigure } from '../contract.ts'
import { advancement, boundFor, gapOf, markOf, type Target } from './progress.ts'
import { dueOn, isDueByDay } from './trajectory.ts'

export const targetOf = ({ direction, target }: Pick<Objective, 'direction' | 'target'>): Target => ({
  direction,
  ...target,
})

interface Assessing {
  readonly today: CalendarDate
  /** False when a count shows only a part of what its target is about, or a series that broke: nothing is judged. */
  readonly comparable: boolean
  readonly alertShare: number
}

type Assessed = Pick<ObjectiveFigure, 'countedTo' | 'expected' | 'gap' | 'mark' | 'advancement'>

/** The figure of an objective beside its target: expected, gap, mark and advancement. */
export const assess = (
  objective: Objective,
  figure: Figure,
  { today, comparable, alertShare }: Assessing,
): Assessed => {
  const target = targetOf(objective)
  const countedTo = lastDay(objective.period, today)
  const due = dueOn(objective, countedTo)
  const judged = comparable && !figure.hidden ? figure.value : null
  const gap = gapOf(due, judged)
  return {
    countedTo,
    expected: comparable && isDueByDay(objective) ? boundFor(due, 0) : null,
    gap,
    mark: markOf(target, judged, gap, alertShare),
    advancement: advancement(objective.baseline?.value ?? null, judged, target),
  }
}

/** Facts count up to today, or to the end of a period that is over. */
export const lastDay = (
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): CalendarDate => (period.to < today ? period.to : today)
