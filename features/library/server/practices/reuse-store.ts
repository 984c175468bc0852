import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Reuse {
  readonly practiceId: string
  readonly usedById: string
  readonly label: string
}

/**
 * Makes what takes a practice up under one kind that of `reuses`, in two statements whatever their number. Every member
 * reads it: the caller leaves out what is restricted.
 */
export const keepReuses = async (
  tx: TerritoryTransaction,
  kind: 'plan-action',
  reuses: readonly Reuse[],
): Promise<void> => {
  await tx.query(
    'delete from library.reuse where territory_id = $1 and used_by_kind = $2 and used_by_id <> all($3::uuid[])',
    [tx.territoryId, kind, reuses.map(({ usedById }) => usedById)],
  )
  await tx.query(
    `insert into library.reuse (territory_id, used_by_kind, used_by_id, practice_id, label)
     select $1, $2, r."usedById", r."practiceId", r.label
     from jsonb_to_recordset($3::jsonb) as r ("usedById" uuid, "practiceId" uuid, label text)
     on conflict (territory_id, used_by_kind, used_by_id) do update
       set practice_id = excluded.practice_id, label = excluded.label
       where (reuse.practice_id, reuse.label) is distinct from (excluded.practice_id, excluded.label)`,
    [tx.territoryId, kind, JSON.stringify(reuses)],
  )
}
