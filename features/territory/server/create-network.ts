import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { slugOf } from '../rules/slug.ts'
import { takenSlugs } from './create-territory.ts'

/** Whether a real network has this name, whatever its capitals. */
export const networkNamed = async (tx: TerritoryTransaction, name: string): Promise<boolean> => {
  const rows = await tx.query(
    `select 1 from territory.directory where kind = 'network' and not is_demo and lower(name) = lower($1) limit 1`,
    [name],
  )
  return rows.length > 0
}

/** Makes the workspace of a national organisation in the open transaction: no perimeter, nobody followed. */
export const createNetwork = async (
  tx: TerritoryTransaction,
  { name, isDemo = false, now }: { readonly name: string; readonly isDemo?: boolean; readonly now: Date },
): Promise<{ readonly slug: string }> => {
  const slug = slugOf(name, await takenSlugs(tx))
  await tx.query(
    `insert into territory.directory (territory_id, slug, name, is_demo, created_at, kind) values ($1, $2, $3, $4, $5, 'network')`,
    [tx.territoryId, slug, name, isDemo, now],
  )
  await tx.query(
    `insert into territory.territory (territory_id, name, subtitle, time_zone, is_demo, updated_at)
     values ($1, $2, $3, 'Europe/Paris', $4, $5)`,
    [tx.territoryId, name, 'Réseau national', isDemo, now],
  )
  return { slug }
}
