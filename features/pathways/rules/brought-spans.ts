import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { suspensionReasons } from './suspension-reasons.ts'

/** A period of an episode told by another tool: a référent who held it, a suspension. Both days are in it. */
export interface Span {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

type SpanProblem = 'dates-reversed' | 'before-admission' | 'after-exit' | 'spans-overlap'

/** V4 and V11: periods lie in the episode, one after the other; nothing when all is well. */
export const spanProblem = (
  spans: readonly Span[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate | null },
): SpanProblem | undefined => {
  const ordered = spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  for (const [index, span] of ordered.entries()) {
    if (span.to < span.from) return 'dates-reversed'
    if (span.from < from) return 'before-admission'
    if (to && span.to > to) return 'after-exit'
    const before = ordered[index - 1]
    if (before && span.from <= before.to) return 'spans-overlap'
  }
  return undefined
}

/** The day on which the last référent takes over: the one after the former ones, else the admission. */
export const lastReferentFrom = (admittedOn: CalendarDate, former: readonly Span[]): CalendarDate =>
  former.map(({ to }) => addDays(to, 1)).reduce((latest, day) => (day > latest ? day : latest), admittedOn)

/** The reason of a suspension that these words name, whole or by one of the words of its label (« Maladie »). */
export const suspensionReasonNamed = (words: string): string | undefined => {
  const wanted = nameKey(words)
  const found = suspensionReasons.filter(({ code, label, english }) =>
    [code, label, english, ...label.split(',')].some((name) => nameKey(name) === wanted),
  )
  return found.length === 1 ? found[0]?.code : undefined
}
