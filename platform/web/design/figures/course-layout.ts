import { addDays, daysBetween } from '#kernel/dates.ts'
import type { Course, CourseStep } from './course.ts'
import { type CourseTick, courseTicks, firstDay, lastDay } from './course-time.ts'

const laneHeight = 48
const bend = 26
const edges = { start: 14, end: 138, axis: 24, top: 30 }
const letter = 6.9

export interface Arm {
  readonly step: CourseStep
  readonly from: number
  readonly to: number
  /** Height of the arm's level part; labels go above it or below it. */
  readonly y: number
  readonly above: boolean
  readonly path: string
}

export interface CourseLayout {
  readonly width: number
  readonly height: number
  readonly today: number
  readonly mouth: number
  readonly arms: readonly Arm[]
  readonly ticks: readonly (CourseTick & { readonly x: number })[]
  readonly x: (day: string) => number
  /** Middle of the trunk. */
  readonly y: (x: number) => number
  /** Outline of the trunk between two abscissas; it swells with time. */
  readonly trunk: (from: number, to: number) => string
}

/** Places of a course in a given width: arms alternate above and below, and never share a stretch of their lane. */
export const layCourse = (course: Course, width: number, straight = false): CourseLayout => {
  const [first, last] = [firstDay(course), lastDay(course)]
  const mouth = width - edges.end
  const x = (day: string): number =>
    edges.start +
    (Math.max(0, daysBetween(first, day)) / Math.max(1, daysBetween(first, last))) * (mouth - edges.start)
  const placed = placeSteps(course, x)
  const lanes = (above: boolean): number =>
    Math.max(straight ? 0 : 1, ...placed.filter((each) => each.above === above).map((each) => each.lane + 1))
  const middle = edges.top + 32 + lanes(true) * laneHeight
  const y = (at: number): number =>
    straight ? middle : middle + 7 * Math.sin(at / 95) + 4 * Math.sin(at / 210)
  const laneY = (above: boolean, lane: number): number =>
    above ? middle - 12 - (lane + 1) * laneHeight + 6 : middle + (lane + 1) * laneHeight - 4
  return {
    width,
    height: middle + lanes(false) * laneHeight + 34 + edges.axis,
    today: x(course.today),
    mouth,
    x,
    y,
    trunk: (from, to) => trunkOutline(from, to, y, mouth),
    ticks: courseTicks(first, last).map((tick) => ({ ...tick, x: x(tick.day) })),
    arms: placed.map(({ step, above, lane, from, to }) => ({
      step,
      from,
      to,
      above,
      y: laneY(above, lane),
      path: armPath(from, to, laneY(above, lane), y),
    })),
  }
}

interface Placed {
  readonly step: CourseStep
  readonly above: boolean
  readonly lane: number
  readonly from: number
  readonly to: number
}

const placeSteps = (course: Course, x: (day: string) => number): readonly Placed[] => {
  const taken = new Map<string, number>()
  let above = true
  return course.steps
    .toSorted((one, other) => one.start.localeCompare(other.start))
    .map((step) => {
      const from = x(step.start)
      const to = Math.max(from + 2 * bend, x(endOf(step, course.today)))
      const words = Math.max(step.title.length, step.detail?.length ?? 0) * letter
      for (let lane = 0; ; lane += 1) {
        for (const side of [above, !above]) {
          const key = `${side}${lane}`
          if ((taken.get(key) ?? -1) > from) continue
          taken.set(key, Math.max(to, from + bend + words) + 6)
          above = !side
          return { step, above: side, lane, from, to }
        }
      }
    })
}

const endOf = (step: CourseStep, today: string): string =>
  step.end ?? addDays(step.state === 'now' && today > step.start ? today : step.start, 45)

const armPath = (from: number, to: number, lane: number, y: (x: number) => number): string => {
  const reach = Math.min(bend, (to - from) / 2)
  return [
    `M${px(from)} ${px(y(from))}C${px(from + reach * 0.6)} ${px(y(from))} ${px(from + reach * 0.3)} ${px(lane)} ${px(from + reach)} ${px(lane)}`,
    `L${px(to - reach)} ${px(lane)}`,
    `C${px(to - reach * 0.3)} ${px(lane)} ${px(to - reach * 0.6)} ${px(y(to))} ${px(to)} ${px(y(to))}`,
  ].join('')
}

const trunkOutline = (from: number, to: number, y: (x: number) => number, mouth: number): string => {
  const half = (at: number): number => 1.5 + 4.2 * Math.min(1, at / mouth)
  const steps = Math.max(1, Math.ceil((to - from) / 8))
  const along = Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps)
  const top = along.map((at) => `${px(at)} ${px(y(at) - half(at))}`)
  const bottom = along.toReversed().map((at) => `${px(at)} ${px(y(at) + half(at))}`)
  return `M${[...top, ...bottom].join('L')}Z`
}

const px = (value: number): number => Math.round(value * 10) / 10
