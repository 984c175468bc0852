import type { operationsOfScheme } from '#features/funding/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { datesOf, type EpisodeTexts } from '../../rules/episode-of-line.ts'
import { openPeriodsOfCell } from '../../rules/spans-of-cell.ts'

type Operations = Awaited<ReturnType<typeof operationsOfScheme>>

export interface JudgedOperations {
  /** Why the cell is refused. */
  readonly code: string | undefined
  readonly stays: readonly {
    readonly operationId: string
    readonly from: CalendarDate
    readonly to: CalendarDate | null
  }[]
}

/** The operations that an episode was in, by their numbers; who left the pathway left them the same day at the latest. */
export const judgeOperations = ({
  texts,
  today,
  operations,
  mayEnrol,
}: {
  readonly texts: EpisodeTexts
  readonly today: CalendarDate
  readonly operations: Operations
  /** Whether who imports may take people into operations: what she may not do on screen, a file does not do for her. */
  readonly mayEnrol: boolean
}): JudgedOperations => {
  const periods = openPeriodsOfCell(texts.episodeOperations)
  if (!periods) return { code: 'periods-unreadable', stays: [] }
  if (periods.length > 0 && !mayEnrol) return { code: 'enrolment-right-missing', stays: [] }
  const { admittedOn, exitedOn } = datesOf(texts)
  const read = periods.map(({ words, from, to }) => ({
    ...{ from, to: to ?? exitedOn, operation: operations.get(words.toLocaleLowerCase('fr')) },
  }))
  const code =
    read.map((one) => problemOf(one, { admittedOn, exitedOn, today })).find((found) => found !== undefined) ??
    (new Set(read.map(({ operation }) => operation?.id)).size < read.length ? 'operation-twice' : undefined)
  if (code) return { code, stays: [] }
  return {
    code: undefined,
    stays: read.flatMap(({ operation, from, to }) =>
      operation ? [{ operationId: operation.id, from, to }] : [],
    ),
  }
}

const problemOf = (
  {
    operation,
    from,
    to,
  }: {
    readonly operation: ReturnType<Operations['get']>
    readonly from: CalendarDate
    readonly to: CalendarDate | null
  },
  {
    admittedOn,
    exitedOn,
    today,
  }: { admittedOn: CalendarDate; exitedOn: CalendarDate | null; today: CalendarDate },
): string | undefined => {
  if (!operation) return 'operation-unknown'
  if (to && to < from) return 'dates-reversed'
  if (from < admittedOn) return 'before-admission'
  if (exitedOn && (to ?? '') > exitedOn) return 'after-exit'
  if (from > today || (to ?? '') > today) return 'date-in-the-future'
  return from < operation.startsOn || from > operation.endsOn || (to ?? '') > operation.endsOn
    ? 'outside-operation'
    : undefined
}
