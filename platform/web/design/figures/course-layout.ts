import { daysBetween } from '#kernel/dates.ts'
import type { Course, CourseMilestone, CourseStep } from './course.ts'
import { bend, placeSteps } from './course-arms.ts'
import { type Box, type PlacedLabel, placeLabel, wordsWidth } from './course-labels.ts'
import { type CourseTick, courseTicks, firstDay, lastDay } from './course-time.ts'

const laneHeight = 48
const edges = { start: 14, end: 138, axis: 24, top: 30 }

export interface Arm {
  readonly step: CourseStep
  readonly from: number
  readonly to: number
  /** Height of the arm's level part; labels go above it or below it. */
  readonly y: number
  readonly above: boolean
  readonly path: string
  /** Absent where everything is taken: the list says it. */
  readonly label?: PlacedLabel
}

interface PlacedMilestone {
  readonly milestone: CourseMilestone
  readonly x: number
  readonly y: number
  readonly label?: PlacedLabel
}

export interface CourseLayout {
  readonly width: number
  readonly height: number
  readonly today: number
  readonly mouth: number
  readonly arms: readonly Arm[]
  readonly milestones: readonly PlacedMilestone[]
  /** The aim in lines that fit beside the flag, and what they cover. */
  readonly flag?: { readonly lines: readonly string[]; readonly box: Box }
  readonly ticks: readonly (CourseTick & { readonly x: number })[]
  readonly x: (day: string) => number
  /** Middle of the trunk. */
  readonly y: (x: number) => number
  /** Outline of the trunk between two abscissas; it swells with time. */
  readonly trunk: (from: number, to: number) => string
}

/** Places of a course in a given width: arms alternate above and below, and no words lie on an arm or on other words. */
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
  const bare = placed.map(({ step, above, lane, from, to }) => ({
    ...{ step, from, to, above, y: laneY(above, lane) },
    path: armPath(from, to, laneY(above, lane), y),
  }))
  const flag = course.aim && flagOf(course.aim, mouth, y(mouth))
  const height = middle + lanes(false) * laneHeight + 34 + edges.axis
  const today = x(course.today)
  const taken: Box[] = [
    ...bare.flatMap((arm) => boxesOf(arm, y)),
    ...(flag ? [flag.box] : []),
    { left: today - 1, right: today + 1, top: 0, bottom: height },
  ]
  const keep = (label: PlacedLabel | undefined) => {
    if (label) taken.push(label.box)
    return label ? { label } : {}
  }
  const edge = width - 2
  const titled = (course.milestones ?? []).map((milestone, index) => {
    const at = x(milestone.day)
    const sides = [y(at) - 30, y(at) + 24]
    const places = (index % 2 === 0 ? sides : sides.toReversed()).flatMap((line) =>
      [at - 6, at + 16, at + 40].map((left) => ({ x: Math.max(2, left), y: line })),
    )
    const { title } = milestone
    return { milestone, x: at, y: y(at), ...keep(placeLabel({ title, stacked: false, places }, taken, edge)) }
  })
  // Every title first, then what each may say besides.
  const milestones = titled.map(({ label, ...each }) => {
    if (!label) return each
    taken.splice(taken.indexOf(label.box), 1)
    const { title, detail } = each.milestone
    const places = [{ x: label.x, y: label.y }]
    return { ...each, ...keep(placeLabel({ title, detail, stacked: false, places }, taken, edge)) }
  })
  // The latest first: where room is short, the oldest words are those that the list alone says.
  const arms = bare
    .toReversed()
    .map((arm) => ({ ...arm, ...keep(placeLabel(armWish(arm, today), taken, edge)) }))
    .toReversed()
  return {
    width,
    height,
    today,
    mouth,
    x,
    y,
    trunk: (from, to) => trunkOutline(from, to, y, mouth),
    ticks: courseTicks(first, last).map((tick) => ({ ...tick, x: x(tick.day) })),
    arms,
    milestones,
    ...(flag && { flag }),
  }
}

/** Words stand outside their arm: at its beginning, up to today's line, or further along it. */
const armWish = ({ step, from, to, y, above }: Omit<Arm, 'label'>, today: number) => {
  const line = above ? y - (step.detail ? 21 : 8) : y + 19
  const start = from + bend
  const along = Array.from(
    { length: Math.max(0, Math.floor((to - 60 - start) / 20)) },
    (_, index) => start + 20 * (index + 1),
  )
  const upToToday = today - 6 - wordsWidth(step.title, step.detail)
  const beforeToday = start < today && upToToday > 0 && upToToday < start ? [upToToday] : []
  return {
    ...{ title: step.title, detail: step.detail, stacked: true },
    places: [start, ...beforeToday, ...along].map((at) => ({ x: at, y: line })),
  }
}

/** What an arm covers: its two banks down to the trunk, and its level part. */
const boxesOf = ({ from, to, y: lane }: Omit<Arm, 'label'>, y: (x: number) => number): readonly Box[] => {
  const reach = Math.min(bend, (to - from) / 2)
  const bank = (left: number, trunk: number): Box => ({
    left: left - 2,
    right: left + reach + 2,
    top: Math.min(lane, trunk) - 2,
    bottom: Math.max(lane, trunk) + 2,
  })
  return [
    bank(from, y(from)),
    bank(to - reach, y(to)),
    { left: from + reach, right: to - reach, top: lane - 2, bottom: lane + 2 },
  ]
}

const flagOf = ({ title, detail }: NonNullable<Course['aim']>, mouth: number, y: number) => {
  const lines = broken(title, 16)
  const width = Math.max(60, ...lines.map((line) => wordsWidth(line)), wordsWidth('', detail))
  const bottom = y + 2 + 15 * (lines.length - (detail ? 0 : 1)) + 4
  return { lines, box: { left: mouth, right: mouth + 18 + width, top: y - 26, bottom } }
}

/** Words in lines of at most `length` letters, three lines at most. */
const broken = (text: string, length: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > length) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.slice(0, 3)
}

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
