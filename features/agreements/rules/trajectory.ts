import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import type { Objective } from '../contract.ts'
import type { Target } from './progress.ts'

export type Path = Pick<Objective, 'nature' | 'direction' | 'period' | 'baseline' | 'target' | 'steps'>

/**
 * What is due on a day, on straight lines through the intermediate targets. A flow starts from nothing the day before
 * its period. A level without intermediate target is due from the first day; with some it starts from its baseline.
 */
export const dueOn = (path: Path, on: CalendarDate): Target => ({
  direction: path.direction,
  min: boundOn(path, 'min', on),
  max: boundOn(path, 'max', on),
})

/** Whether a day short of the end has a due value of its own, to be said beside the target. */
export const isDueByDay = ({ nature, steps }: Path): boolean => nature === 'flow' || steps.length > 0

interface Point {
  readonly on: CalendarDate
  readonly value: number
}

const boundOn = (path: Path, which: 'min' | 'max', on: CalendarDate): number | null => {
  const final = path.target[which]
  if (final === null || !isDueByDay(path)) return final
  const points = [...startOf(path), ...stepsOf(path, which), { on: path.period.to, value: final }]
  return valueOn(points, on)
}

const startOf = ({ nature, period, baseline, steps, direction }: Path): Point[] => {
  if (nature === 'flow') return [{ on: addDays(period.from, -1), value: 0 }]
  const [first] = steps
  // Both bounds of a range stand on either side of a baseline: no line leads from it to them.
  const isBefore = baseline !== null && first !== undefined && baseline.on < first.on
  return isBefore && direction !== 'range' ? [baseline] : []
}

const stepsOf = ({ steps }: Path, which: 'min' | 'max'): Point[] =>
  steps.flatMap(({ on, [which]: value }) => (value === null ? [] : [{ on, value }]))

const valueOn = (points: readonly Point[], on: CalendarDate): number => {
  const next = points.findIndex((point) => point.on >= on)
  const [before, after] = [points[next - 1], points[next]]
  if (next === -1) return points.at(-1)?.value ?? 0
  if (!after || !before) return after?.value ?? 0
  const share = daysBetween(before.on, on) / daysBetween(before.on, after.on)
  return before.value + (after.value - before.value) * share
}
