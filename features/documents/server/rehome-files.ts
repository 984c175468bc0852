import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Subject } from './file-store.ts'

/** Gives the files of one subject to another of its kind, all of them or those among some; answers their ids. */
export const rehomeFiles = async (
  tx: TerritoryTransaction,
  subjectKind: Subject['subjectKind'],
  {
    from,
    to,
    among,
  }: { readonly from: string; readonly to: string; readonly among: readonly string[] | null },
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `update documents.file set subject_id = $4
     where territory_id = $1 and subject_kind = $2 and subject_id = $3 and ($5::uuid[] is null or id = any ($5))
     returning id`,
    [tx.territoryId, subjectKind, from, to, among],
  )
  return rows.map(({ id }) => id)
}

/** How many files each of some subjects has. */
export const countFiles = (
  tx: TerritoryTransaction,
  subjectKind: Subject['subjectKind'],
  subjectIds: readonly string[],
): Promise<{ subjectId: string; count: number }[]> =>
  tx.query(
    `select subject_id as "subjectId", count(*)::int as count from documents.file
     where territory_id = $1 and subject_kind = $2 and subject_id = any ($3) and deleted_at is null group by subject_id`,
    [tx.territoryId, subjectKind, subjectIds],
  )
