import { type Span, spanProblem, suspensionReasonNamed } from '#features/pathways/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Difference } from '../../contract.ts'
import { datesOf, type EpisodeTexts } from '../../rules/episode-of-line.ts'
import { periodsOfCell } from '../../rules/spans-of-cell.ts'

interface Asked {
  readonly texts: EpisodeTexts
  readonly today: CalendarDate
  /** Members of the territory, those who left included. */
  readonly memberNamed: (words: string) => string | null | undefined
}

type PeriodField = 'episodeFormerReferents' | 'episodeSuspensions'

export interface JudgedPeriods {
  readonly rejects: readonly { readonly field: PeriodField; readonly code: string }[]
  readonly differences: readonly Difference[]
  readonly formerReferents: readonly (Span & { readonly memberId: string | null })[]
  readonly suspensions: readonly (Span & { readonly reasonCode: string; readonly isOver: boolean })[]
}

/** Who held the episode before, and when it was suspended, as two cells of its line tell (V4, V11). */
export const judgePeriods = (asked: Asked): JudgedPeriods => {
  const [held, away] = [judgeHeld(asked), judgeAway(asked)]
  return {
    rejects: [
      ...(held.code ? [{ field: 'episodeFormerReferents' as const, code: held.code }] : []),
      ...(away.code ? [{ field: 'episodeSuspensions' as const, code: away.code }] : []),
    ],
    differences: held.differences,
    formerReferents: held.formerReferents,
    suspensions: away.suspensions,
  }
}

const judgeHeld = ({ texts, today, memberNamed }: Asked) => {
  const nothing = { code: undefined, differences: [], formerReferents: [] }
  const periods = periodsOfCell(texts.episodeFormerReferents)
  if (!periods) return { ...nothing, code: 'periods-unreadable' }
  const { admittedOn, exitedOn } = datesOf(texts)
  const code = spanProblem(periods, { from: admittedOn, to: exitedOn })
  if (code) return { ...nothing, code }
  // The last one holds it a day at least, and today when it is open.
  const last = periods
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  if (last && !exitedOn && last >= today) return { ...nothing, code: 'date-in-the-future' }
  if (last && last === exitedOn && texts.episodeReferent !== undefined)
    return { ...nothing, code: 'spans-overlap' }
  const named = periods.map((period) => ({ ...period, memberId: memberNamed(period.words) }))
  const unknown = named.filter(({ memberId }) => !memberId)
  return {
    code: undefined,
    // Whoever has no seat here cannot be told as having held it; the page says whom it leaves out.
    differences: unknown.map(({ words }) => ({
      ...{ field: 'episodeFormerReferents' as const, before: words, after: null },
    })),
    formerReferents: named.map(({ memberId, from, to }) => ({ memberId: memberId ?? null, from, to })),
  }
}

const judgeAway = ({ texts, today }: Asked) => {
  const periods = periodsOfCell(texts.episodeSuspensions)
  if (!periods) return { code: 'periods-unreadable', suspensions: [] }
  const { admittedOn, contractSignedOn, exitedOn } = datesOf(texts)
  const read = periods
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ words, from, to }) => ({
      ...{ from, to, reasonCode: suspensionReasonNamed(words), isOver: exitedOn !== null || to <= today },
    }))
  const code =
    spanProblem(read, { from: admittedOn, to: exitedOn }) ??
    (read.some(({ from }) => from > today) ? 'date-in-the-future' : undefined) ??
    (read.some(({ from }) => !contractSignedOn || from < contractSignedOn)
      ? 'suspension-before-contract'
      : undefined)
  if (code) return { code, suspensions: [] }
  const suspensions = read.flatMap(({ reasonCode, ...one }) => (reasonCode ? [{ ...one, reasonCode }] : []))
  return suspensions.length === read.length
    ? { code: undefined, suspensions }
    : { code: 'suspension-reason-unknown', suspensions: [] }
}
