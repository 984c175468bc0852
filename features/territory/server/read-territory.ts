import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listZones, readTerritory, Zone } from '../contract.ts'
import { isProgramme } from '../rules/programmes.ts'
import { loadTerritory } from './territory-store.ts'

export const showTerritory: TerritoryHandler<typeof readTerritory> = async ({ tx, today }) => {
  const territory = await loadTerritory(tx, today)
  return territory ? done(territory) : refuse('not-found')
}

export const showZones: TerritoryHandler<typeof listZones> = async (context) =>
  done({ items: await zonesOf(context) })

/** Zones with at least one commune of today's perimeter. */
export const zonesOf = async ({ tx, today }: Pick<Context, 'tx' | 'today'>): Promise<Zone[]> => {
  const zones = await tx.query<Omit<Zone, 'isProgramme'>>(
    `select z.kind, z.code, z.label, array_agg(pc.commune_code order by pc.commune_code) as "communeCodes"
     from territory.perimeter p
     join territory.perimeter_commune pc on pc.territory_id = p.territory_id and pc.perimeter_id = p.id
     join territory.zone_commune zc on zc.commune_code = pc.commune_code
     join territory.zone z on z.kind = zc.kind and z.code = zc.zone_code
     where p.territory_id = $1 and p.valid_from <= $2 and (p.valid_to is null or p.valid_to >= $2)
     group by z.kind, z.code order by z.kind, z.code`,
    [tx.territoryId, today],
  )
  return zones.map((zone) => ({ ...zone, isProgramme: isProgramme(zone.kind) }))
}
