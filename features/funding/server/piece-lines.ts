import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { keepReportLinesIn } from './keep-report-lines.ts'
import { loadWanting } from './piece-lines-store.ts'

/**
 * Each night, one line of « À faire » for each participation of which a piece is missing, too old or refused, whatever
 * their number. Forms, contracts and proofs of an exit have a line of their own: only a refusal brings them here.
 */
export const keepPieceLines: Job = {
  name: 'funding.piece-lines',
  cron: '37 3 * * *',
  run: (services) => {
    const now = services.clock.now()
    return everyTerritory(services, async (tx, { timeZone }) => {
      await keepPieceLinesIn({ tx, now, today: localDate(now, timeZone) })
      await keepReportLinesIn({ tx, now })
    })
  },
}

export const keepPieceLinesIn = async (where: {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
}): Promise<void> => {
  const wanting = await loadWanting(where.tx, where.today)
  await keepDeadlinesTrue(
    where,
    'funding-pieces',
    wanting.map(({ id, ...one }) => ({ ...one, subjectKind: 'participation', subjectId: id })),
  )
}
