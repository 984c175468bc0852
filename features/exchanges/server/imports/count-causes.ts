import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** How many lines each cause refused; a line refused for two is counted under both. */
export const countCauses = (
  tx: TerritoryTransaction,
  importId: string,
): Promise<{ code: string; count: number }[]> =>
  tx.query(
    `select code, count(*)::int as count from (
       select distinct l.number, r.code from exchanges.import_line l
         cross join lateral jsonb_to_recordset(l.rejects) as r (code text)
         where l.territory_id = $1 and l.import_id = $2 and l.verdict = 'rejected'
       union all select l.number, coalesce(l.outcome_code, 'invalid') from exchanges.import_line l
         where l.territory_id = $1 and l.import_id = $2 and l.outcome = 'failed'
     ) refused
     group by code order by count desc, code`,
    [tx.territoryId, importId],
  )
