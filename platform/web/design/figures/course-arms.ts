import { addDays } from '#kernel/dates.ts'
import type { Course, CourseStep } from './course.ts'
import { wordsWidth } from './course-labels.ts'

/** Pixels that an arm takes to leave the trunk, and to come back to it. */
export const bend = 26
/** Lanes on each side in which words have room; a long course keeps to fewer, and leaves its oldest words to the list. */
const lanesFor = (steps: number): number => (steps > 7 ? 2 : 3)
const margin = 6

interface PlacedStep {
  readonly step: CourseStep
  readonly above: boolean
  /** Zero is next to the trunk. */
  readonly lane: number
  readonly from: number
  readonly to: number
}

interface Stretch {
  readonly from: number
  readonly to: number
}

interface Kept extends PlacedStep {
  /** The arm and its words. */
  readonly content: Stretch
}

const meet = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to
const banksOf = ({ from, to }: Stretch): readonly Stretch[] => [
  { from: from - margin, to: from + bend },
  { from: to - bend, to: to + margin },
]

/**
 * Sides and lanes, the latest step first: it stays near the trunk and the earlier ones pass around it, so that no arm
 * runs through the words of another. Where too much happens at once, arms share the time and words will be cut.
 */
export const placeSteps = (course: Course, x: (day: string) => number): readonly PlacedStep[] => {
  const kept: Kept[] = []
  let above = true
  for (const step of course.steps.toSorted((one, other) => other.start.localeCompare(one.start))) {
    const from = x(step.start)
    const to = Math.max(from + 2 * bend, x(endOf(step, course.today)))
    const content = { from, to: Math.max(to, from + bend + wordsWidth(step.title, step.detail)) + margin }
    const seats = Array.from({ length: lanesFor(course.steps.length) }, (_, lane) => [
      { above, lane },
      { above: !above, lane },
    ]).flat()
    const seat =
      seats.find((one) => isClear({ ...one, step, from, to, content }, kept)) ??
      firstFree({ from, to: to + margin }, kept)
    kept.push({ ...seat, step, from, to, content })
    above = !seat.above
  }
  return kept.toReversed()
}

const isClear = (wanted: Kept, kept: readonly Kept[]): boolean =>
  kept
    .filter((each) => each.above === wanted.above)
    .every((each) => {
      if (each.lane === wanted.lane) return !meet(each.content, wanted.content)
      const [inner, outer] = each.lane < wanted.lane ? [each, wanted] : [wanted, each]
      return banksOf(outer).every((bank) => !meet(bank, inner.content))
    })

/** The nearest lane in which the arm alone shares no time with another. */
const firstFree = (arm: Stretch, kept: readonly Kept[]): { above: boolean; lane: number } => {
  for (let lane = 0; ; lane += 1)
    for (const above of [true, false])
      if (!kept.some((each) => each.above === above && each.lane === lane && meet(each, arm)))
        return { above, lane }
}

const endOf = (step: CourseStep, today: string): string =>
  step.end ?? addDays(step.state === 'now' && today > step.start ? today : step.start, 45)
