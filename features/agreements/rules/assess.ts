import type { CalendarDate } from '#kernel/dates.ts'
import type { Figure, Objective, ObjectiveFigure } from '../contract.ts'
import type { Indicator } from './indicator.ts'
import { advancement, elapsedShare, expectedToday, gapOf, markOf, type Target } from './progress.ts'

export const targetOf = ({ direction, target }: Objective): Target => ({ direction, ...target })

interface Assessing {
  readonly today: CalendarDate
  /** False when a count shows only a part of what its target is about: then nothing is judged. */
  readonly comparable: boolean
  readonly alertShare: number
}

/** The objective beside its target: expected, gap, mark and advancement. */
export const assess = (
  objective: Objective,
  indicator: Indicator,
  figure: Figure,
  { today, comparable, alertShare }: Assessing,
): ObjectiveFigure => {
  const target = targetOf(objective)
  const countedTo = lastDay(objective.period, today)
  const elapsed = elapsedShare(objective.period.from, objective.period.to, countedTo)
  const judged = comparable && !figure.hidden ? figure.value : null
  const gap = gapOf(objective.nature, target, judged, elapsed)
  return {
    objective,
    definition: definitionOf(indicator),
    figure,
    countedTo,
    expected: comparable ? expectedToday(objective.nature, target, elapsed) : null,
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

const definitionOf = ({
  code: _code,
  nature: _nature,
  direction: _direction,
  family: _family,
  measure: _measure,
  ...definition
}: Indicator) => definition
