import { subjectsHoldingFiles } from '#features/documents/server/public.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Written {
  readonly id: string
  readonly label: string
  readonly isUntouched: boolean
}

/** Files received at any time. */
const endOfTime = '9999-12-31'

/** What an import wrote and is still there; untouched while nothing but the import ever happened to it. */
export const writtenBy = async (tx: TerritoryTransaction, importId: string): Promise<Written[]> => {
  const rows = await tx.query<Written>(
    `select a.id, a.label, a.version = 1
       and not exists (select from agreements.move v
         where v.territory_id = $1 and v.agreement_id = a.id and v.move <> 'import')
       and not exists (select from agreements.party p
         where p.territory_id = $1 and p.agreement_id = a.id and (p.version > 1 or p.removed_on is not null))
       as "isUntouched"
     from agreements.agreement a where a.territory_id = $1 and a.import_id = $2 order by a.label, a.id for update`,
    [tx.territoryId, importId],
  )
  const withFiles = new Set(await subjectsHoldingFiles(tx, 'agreement', endOfTime))
  return rows.map((row) => ({ ...row, isUntouched: row.isUntouched && !withFiles.has(row.id) }))
}

const stillUsed = '23503'

/** Takes agreements away with their parties; false, and nothing gone, when something of the product names one. */
const remove = async (tx: TerritoryTransaction, ids: readonly string[]): Promise<boolean> => {
  await tx.query('savepoint agreement_import')
  try {
    await tx.query(
      `with moves as (delete from agreements.move where territory_id = $1 and agreement_id = any($2::uuid[])),
         parties as (delete from agreements.party where territory_id = $1 and agreement_id = any($2::uuid[]))
       delete from agreements.agreement where territory_id = $1 and id = any($2::uuid[])`,
      [tx.territoryId, ids],
    )
    await tx.query('release savepoint agreement_import')
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === stillUsed)) throw error
    await tx.query('rollback to savepoint agreement_import')
    return false
  }
}

/** All together, which is the usual case; else one by one, so that what is used since stays alone. Those that stay. */
export const removeUnused = async (
  tx: TerritoryTransaction,
  ids: readonly string[],
): Promise<Set<string>> => {
  const kept = new Set<string>()
  if (ids.length === 0 || (await remove(tx, ids))) return kept
  for (const id of ids) if (!(await remove(tx, [id]))) kept.add(id)
  return kept
}
