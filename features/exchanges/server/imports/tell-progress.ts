import type { Services } from '#platform/server/http/context.ts'

/** Told outside the transaction of the work, so that the page sees it advance; the lock of the row is never waited for. */
export const tellProgress = (
  { database }: Services,
  progress: { territoryId: string; importId: string; linesDone: number },
): Promise<void> =>
  database.withTerritory(progress.territoryId, async (tx) => {
    await tx.query(
      `update exchanges.import set lines_done = $3 where territory_id = $1
         and id = (select id from exchanges.import where territory_id = $1 and id = $2 for update skip locked)`,
      [progress.territoryId, progress.importId, progress.linesDone],
    )
  })
