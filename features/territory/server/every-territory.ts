import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface TerritoryAtWork {
  readonly territoryId: string
  readonly slug: string
  readonly name: string
  readonly timeZone: string
}

/** Runs a recurring job in each territory, one transaction each, in its own time; one that fails stops no other. */
export const everyTerritory = async (
  services: Pick<Services, 'database'>,
  work: (tx: TerritoryTransaction, territory: TerritoryAtWork) => Promise<void>,
): Promise<void> => {
  const known = await services.database.withAccounts((tx) =>
    tx.query<{ territoryId: string; slug: string }>(
      'select territory_id as "territoryId", slug from territory.directory order by created_at, territory_id',
    ),
  )
  const failures: unknown[] = []
  for (const { territoryId, slug } of known)
    await services.database
      .withTerritory(territoryId, async (tx) => {
        const [row] = await tx.query<{ name: string; timeZone: string }>(
          'select name, time_zone as "timeZone" from territory.territory where territory_id = $1',
          [territoryId],
        )
        if (row) await work(tx, { territoryId, slug, ...row })
      })
      .catch((failure: unknown) => failures.push(failure))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} territories failed`)
}
