import { episodeProblems, exitReasonNamed, runTogether } from '#features/pathways/server/public.ts'
import type { CellReject, ColumnMapping, Difference } from '../../contract.ts'
import { datesOf, type EpisodeTexts, fieldOfDate } from '../../rules/episode-of-line.ts'
import type { JudgedOperations } from './judge-operations.ts'
import type { JudgedPeriods } from './judge-periods.ts'
import type { ToldSpan } from './kind-of-import.ts'
import { rejectCell } from './reject-cell.ts'

interface Asked {
  readonly texts: EpisodeTexts
  readonly number: number
  readonly columns: readonly ColumnMapping[]
  readonly today: string
  /** The member that the file names; undefined when none bears that name, null when it names nobody. */
  readonly referentId: string | null | undefined
  readonly periods: JudgedPeriods
  readonly operations: JudgedOperations
  /** Episodes of the person in the scheme, in the territory and on earlier lines. */
  readonly others: readonly ToldSpan[]
}

interface JudgedEpisode {
  readonly rejects: readonly CellReject[]
  readonly differences: readonly Difference[]
  /** The territory has this very episode already. */
  readonly isThere: boolean
}

/** What the dates, the reason and the référent of a line may not say, and what was understood of its words. */
export const judgeEpisode = (asked: Asked): JudgedEpisode => {
  const { texts, number, columns, today, referentId, periods, operations, others } = asked
  const reject = (field: string, code: string, value = '') =>
    rejectCell(columns, number, { pointer: `/${field}`, code }, value)
  if (!texts.episodeAdmittedOn)
    return { rejects: [reject('episodeAdmittedOn', 'required')], differences: [], isThere: false }
  const dates = datesOf(texts)
  const isThere = others.some((other) => other.admittedOn === dates.admittedOn)
  const rejects = episodeProblems(dates, today).map(({ field, code }) => reject(fieldOfDate[field], code))
  if (!isThere && others.some((other) => runTogether(dates, other)))
    rejects.push(reject('episodeAdmittedOn', 'episode-overlaps'))
  rejects.push(...periods.rejects.map(({ field, code }) => reject(field, code)))
  if (operations.code) rejects.push(reject('episodeOperations', operations.code))
  const { episodeExitReason: words, episodeReferent: name } = texts
  const reason = words === undefined ? undefined : exitReasonNamed(words, dates.exitedOn ?? today)
  if (dates.exitedOn && words === undefined) rejects.push(reject('episodeExitReason', 'exit-reason-required'))
  if (words !== undefined && !dates.exitedOn) rejects.push(reject('episodeExitedOn', 'exit-date-required'))
  if (words !== undefined && !reason) rejects.push(reject('episodeExitReason', 'exit-reason-unknown'))
  // Who left since is no member any more: the past goes without her, an open pathway does not.
  if (name !== undefined && referentId === undefined && !dates.exitedOn)
    rejects.push(reject('episodeReferent', 'referent-unknown'))
  const isHeldByNobody = dates.lastMeetingOn !== null && !referentId
  const differences: Difference[] = [
    ...periods.differences,
    ...(reason ? [{ field: 'episodeExitReason' as const, before: words ?? null, after: reason.code }] : []),
    ...(name !== undefined && referentId === undefined && dates.exitedOn
      ? [{ field: 'episodeReferent' as const, before: name, after: null }]
      : []),
    // An interview is somebody's: without a member who held it, its date is not kept, and the page says so.
    ...(isHeldByNobody
      ? [{ field: 'episodeLastMeetingOn' as const, before: dates.lastMeetingOn, after: null }]
      : []),
  ]
  return { rejects, differences, isThere }
}
