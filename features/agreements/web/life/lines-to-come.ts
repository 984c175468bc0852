import type { CalendarDate } from '#kernel/dates.ts'
import type { Amendment, OpenedAgreement } from '../../contract.ts'
import type { AmendmentKind } from '../../rules/life/amendment-kinds.ts'
import { textAt } from '../../rules/life/replay-text.ts'

/** The amendments of a kind that are signed and whose day has not come. */
export const signedToCome = (
  { amendments }: Pick<OpenedAgreement, 'amendments'>,
  kind: AmendmentKind,
  today: CalendarDate,
): Amendment[] =>
  amendments
    .filter((other) => other.kind === kind && other.state === 'signed' && other.effectiveOn > today)
    .toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))

/** The agreement with the lines that it will have on a day; versions are kept, lines that come have none yet. */
export const linesOn = (
  one: OpenedAgreement,
  toCome: readonly Pick<Amendment, 'number' | 'effectiveOn' | 'changes'>[],
  day: CalendarDate,
): OpenedAgreement => {
  const { parties, articles, annexes } = textAt(one, toCome, day)
  const version = 0
  return {
    ...one,
    parties: parties.map((line) => ({ version, ...line })),
    articles: articles.map((line) => ({ version, ...line })),
    annexes: annexes.map((line) => ({ version, spentCents: null, ...line })),
  }
}
