import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface Qpv {
  readonly code: string
  readonly name: string
  readonly communeCode: string
}

export const loadQpv = (tx: TerritoryTransaction): Promise<(Qpv & { communeName: string })[]> =>
  tx.query(
    `select q.code, q.name, q.commune_code as "communeCode", coalesce(c.name, q.commune_code) as "communeName"
     from territory.qpv q left join territory.commune c on c.code = q.commune_code
     where q.territory_id = $1 order by c.name_key, q.name, q.code`,
    [tx.territoryId],
  )

export const saveQpv = async (tx: TerritoryTransaction, rows: readonly Qpv[], now: Date): Promise<void> => {
  await tx.query(
    `insert into territory.qpv (territory_id, code, name, commune_code, imported_at)
     select $1, code, name, "communeCode", $3 from json_to_recordset($2::json) as given (code text, name text, "communeCode" text)
     on conflict (territory_id, code) do update
       set name = excluded.name, commune_code = excluded.commune_code, imported_at = excluded.imported_at`,
    [tx.territoryId, JSON.stringify(rows), now],
  )
}
