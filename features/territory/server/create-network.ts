import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { slugOf } from '../rules/slug.ts'
import { takenSlugs } from './create-territory.ts'

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
