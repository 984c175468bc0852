import { addDays, addMonths, daysBetween, firstOfMonth } from '#kernel/dates.ts'
import { formatDate } from '../../i18n/dates.ts'
import type { Course } from './course.ts'

/** Last day drawn: the aim, else the last end, and always some weeks after today. */
export const lastDay = (course: Course): string =>
  [course.aim?.day, addDays(course.today, 60), ...course.steps.map((step) => step.end ?? step.start)]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? course.today

export const firstDay = (course: Course): string =>
  [
    course.start,
    ...course.steps.map((step) => step.start),
    ...(course.milestones ?? []).map((each) => each.day),
  ]
    .toSorted()
    .at(0) ?? course.start

export interface CourseTick {
  readonly day: string
  readonly label: string
  /** First of a year: a whole line. */
  readonly year: boolean
}

/** Months on the axis: each second one, then each quarter, then each half-year when the span grows. */
export const courseTicks = (from: string, to: string): readonly CourseTick[] => {
  const months = Math.max(1, Math.round(daysBetween(from, to) / 30.4))
  const every = months <= 8 ? 1 : months <= 24 ? 2 : months <= 40 ? 3 : 12
  const ticks: CourseTick[] = []
  for (let day = addMonths(firstOfMonth(from), 1); day <= to; day = addMonths(day, 1)) {
    const month = Number(day.slice(5, 7))
    if ((month - 1) % every !== 0) continue
    const year = month === 1
    ticks.push({ day, year, label: every === 12 ? day.slice(0, 4) : monthName(day, year) })
  }
  return ticks
}

const monthName = (day: string, withYear: boolean): string => {
  const words = formatDate(day, 'month')
  return withYear ? words : words.replace(/\s*\d{4}$/, '')
}
