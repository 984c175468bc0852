import type { CalendarDate } from '#kernel/dates.ts'
import { daysBetween } from '#kernel/dates.ts'
import type { Direction, Mark } from '../contract/codes.ts'

/** What is aimed at. `up` reads `min`, `down` reads `max`, `range` both. */
export interface Target {
  readonly direction: Direction
  readonly min: number | null
  readonly max: number | null
}

/** The bound that a value has to reach; of a range, the nearer one to where it stands. */
export const boundFor = ({ direction, min, max }: Target, value: number): number | null => {
  if (direction === 'up') return min ?? max
  if (direction === 'down') return max ?? min
  if (min === null || max === null) return min ?? max
  return value < (min + max) / 2 ? min : max
}

/** Whether a value keeps its target; the bounds are inside. */
export const meets = ({ direction, min, max }: Target, value: number): boolean => {
  if (direction !== 'down' && min !== null && value < min) return false
  if (direction !== 'up' && max !== null && value > max) return false
  if (direction === 'up' && min === null) return max === null || value >= max
  if (direction === 'down' && max === null) return min === null || value <= min
  return true
}

/** How far a value is from keeping its target; 0 when it does. Null when the target has no bound. */
const distance = (target: Target, value: number): number | null => {
  if (meets(target, value)) return 0
  const bound = boundFor(target, value)
  return bound === null ? null : Math.abs(value - bound)
}

/**
 * Share of the way from the baseline to the target, in percent, never below 0 nor above 100
 * (taux d'avancement of the DITP: 100·(VA−VI)/(VC−VI)). Going past a range counts as distance again. When the
 * baseline already keeps the target there is no way to go: 100 as long as the target is kept, else 0. Null when a
 * value is missing.
 */
export const advancement = (baseline: number | null, value: number | null, target: Target): number | null => {
  if (baseline === null || value === null) return null
  const [start, left] = [distance(target, baseline), distance(target, value)]
  if (start === null || left === null) return null
  if (left === 0) return 100
  return start === 0 ? 0 : Math.max(0, 100 * (1 - left / start))
}

/** Share of a period gone by at the end of `asOf`, between 0 and 1. */
export const elapsedShare = (from: CalendarDate, to: CalendarDate, asOf: CalendarDate): number => {
  const days = daysBetween(from, to) + 1
  return Math.min(1, Math.max(0, (daysBetween(from, asOf) + 1) / days))
}

/** Distance to what is due: value − bound, 0 inside a range. Null when a value is missing. */
export const gapOf = (due: Target, value: number | null): number | null => {
  if (value === null) return null
  const bound = boundFor(due, value)
  if (bound === null) return null
  return due.direction === 'range' && meets(due, value) ? 0 : value - bound
}

/** From which distance, in share of the target, a gap is in alert (▲). A setting of the territory. */
export const initialAlertShare = 0.1

/** Met, to watch below the threshold, in alert from it on. Null when there is no gap to judge. */
export const markOf = (
  target: Target,
  value: number | null,
  gap: number | null,
  alertShare = initialAlertShare,
): Mark | null => {
  if (value === null || gap === null) return null
  const isShort = target.direction === 'up' ? gap < 0 : target.direction === 'down' ? gap > 0 : gap !== 0
  if (!isShort) return 'met'
  const bound = boundFor(target, value)
  if (bound === null) return null
  return Math.abs(gap) >= alertShare * Math.abs(bound) ? 'alert' : 'watch'
}

/** What an objective brings to the progress of its agreement. */
export interface Weighed {
  readonly advancement: number | null
  readonly weight: number
}

/** Progress of a whole agreement: weighted mean of its objectives, null as long as one expected figure is missing. */
export const overallProgress = (
  objectives: readonly Weighed[],
): { readonly received: number; readonly expected: number; readonly value: number | null } => {
  const weighing = objectives.filter(({ weight }) => weight > 0)
  const known = weighing.flatMap(({ advancement: done, weight }) => (done === null ? [] : [{ done, weight }]))
  const complete = known.length === weighing.length && known.length > 0
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  return {
    received: known.length,
    expected: weighing.length,
    value: complete ? known.reduce((sum, { done, weight }) => sum + done * (weight / total), 0) : null,
  }
}
