import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { RunCount } from '../../contract/retention-runs.ts'

interface StoredRun {
  readonly id: string
  readonly runOn: CalendarDate
  readonly startedAt: Date
  readonly endedAt: Date | null
  readonly counts: readonly RunCount[]
}

export const startRun = async (
  tx: TerritoryTransaction,
  run: { readonly id: string; readonly runOn: CalendarDate; readonly now: Date },
): Promise<void> => {
  await tx.query(
    'insert into privacy.retention_run (territory_id, id, run_on, started_at) values ($1, $2, $3, $4)',
    [tx.territoryId, run.id, run.runOn, run.now],
  )
}

export const endRun = async (
  tx: TerritoryTransaction,
  run: { readonly id: string; readonly now: Date; readonly counts: readonly RunCount[] },
): Promise<void> => {
  await tx.query(
    'update privacy.retention_run set ended_at = $3, counts = $4 where territory_id = $1 and id = $2',
    [tx.territoryId, run.id, run.now, JSON.stringify(run.counts)],
  )
}

/** The latest first. */
export const loadRuns = (tx: TerritoryTransaction, most: number): Promise<StoredRun[]> =>
  tx.query(
    `select id, run_on as "runOn", started_at as "startedAt", ended_at as "endedAt", counts from privacy.retention_run
     where territory_id = $1 order by started_at desc, id desc limit $2`,
    [tx.territoryId, most],
  )
