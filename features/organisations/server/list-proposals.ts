import { perimeterCommunes, publicSitesOf } from '#features/territory/server/public.ts'
import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes } from '../contract.ts'

/** Official sites of the perimeter, less those whose name is already in the directory. */
export const listProposals: TerritoryHandler<(typeof organisationsRoutes)['listProposals']> = async ({
  tx,
  today,
}) => {
  const sites = await publicSitesOf(tx, await perimeterCommunes(tx, today))
  const known = await tx.query<{ key: string }>(
    'select name_key as key from organisations.organisation where territory_id = $1',
    [tx.territoryId],
  )
  const names = new Set(known.map((row) => row.key))
  return done({ items: sites.filter((site) => !names.has(nameKey(site.name))) })
}
