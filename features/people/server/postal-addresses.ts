import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Lines of an envelope below the name, by person; the caller checked that each file may be opened. */
export const postalAddresses = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await tx.query<{ id: string; lines: (string | null)[] }>(
    `select p.id, array[p.address, nullif(concat_ws(' ', p.postal_code, c.name), '')] as lines
     from people.person p left join territory.commune c on c.code = p.commune_code
     where p.territory_id = $1 and p.id = any($2) and p.archived_at is null`,
    [tx.territoryId, personIds],
  )
  return new Map(rows.map(({ id, lines }) => [id, lines.filter((line): line is string => Boolean(line))]))
}
