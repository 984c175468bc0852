import { addMonths, type CalendarDate, daysBetween, firstOfMonth } from '#kernel/dates.ts'
import type { FlatRow } from './flat-rows.ts'

export interface GanttBar {
  readonly row: FlatRow
  readonly y: number
  readonly from: number
  readonly to: number
}

interface GanttHeading {
  readonly label: string
  readonly y: number
}

interface GanttTick {
  readonly x: number
  readonly day: CalendarDate
  readonly isYear: boolean
}

export interface GanttLayout {
  readonly width: number
  readonly height: number
  /** Where time begins, right of the names. */
  readonly start: number
  readonly bars: readonly GanttBar[]
  readonly headings: readonly GanttHeading[]
  readonly ticks: readonly GanttTick[]
  readonly today: number | undefined
  /** How many have no date at all: they are in the list. */
  readonly undated: number
}

interface Span {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

const rowHeight = 26
const headingHeight = 30
const topMargin = 26
/** Of an action with one date: a short bar before its end or after its start, since the rest is not said. */
const openLength = 24

/** From the first to the last day that the plan or one of its actions says. */
const spanOf = (plan: Span, rows: readonly FlatRow[]): Span => {
  const days = rows.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null)
  const all = [...days, plan.from, plan.to].toSorted()
  return { from: all[0] ?? plan.from, to: all.at(-1) ?? plan.to }
}

/** Bars in the order of the list, under the name of their axis, at the true width of their place. */
export const layGantt = (
  rows: readonly FlatRow[],
  plan: Span,
  today: CalendarDate,
  { width, noAxis }: { readonly width: number; readonly noAxis: string },
): GanttLayout => {
  const span = spanOf(plan, rows)
  const start = Math.round(Math.min(300, width * 0.34))
  const end = width - 12
  const days = Math.max(1, daysBetween(span.from, span.to))
  const x = (day: CalendarDate): number =>
    Math.round(start + ((end - start) * daysBetween(span.from, day)) / days)
  const bars: GanttBar[] = []
  const headings: GanttHeading[] = []
  let y = topMargin
  let axis: string | null | undefined
  for (const row of rows) {
    if (row.startsOn === null && row.endsOn === null) continue
    if (row.axisId !== axis) {
      axis = row.axisId
      headings.push({ label: row.axisLabel ?? noAxis, y })
      y += headingHeight
    }
    const known = {
      from: row.startsOn === null ? undefined : x(row.startsOn),
      to: row.endsOn === null ? undefined : x(row.endsOn),
    }
    const from = known.from ?? Math.max(start, (known.to ?? start) - openLength)
    bars.push({ row, y, from, to: Math.max(from + 4, known.to ?? Math.min(end, from + openLength)) })
    y += rowHeight
  }
  return {
    ...{ width, height: y + 8, start, bars, headings },
    ticks: ticksOf(span).map((day) => ({ day, x: x(day), isYear: day.endsWith('-01-01') })),
    today: today < span.from || today > span.to ? undefined : x(today),
    undated: rows.filter(({ startsOn, endsOn }) => startsOn === null && endsOn === null).length,
  }
}

/** The first day of each quarter. */
const ticksOf = ({ from, to }: Span): CalendarDate[] => {
  const first = firstOfMonth(from)
  const toQuarter = (Number(first.slice(5, 7)) - 1) % 3
  const ticks: CalendarDate[] = []
  for (let day = addMonths(first, toQuarter === 0 ? 0 : 3 - toQuarter); day <= to; day = addMonths(day, 3))
    if (day >= from) ticks.push(day)
  return ticks
}
