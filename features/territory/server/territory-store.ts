import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction, Transaction } from '#platform/server/sql/transaction.ts'
import type { Territory } from '../contract.ts'

/** Whose address begins with this word: looked up before a territory is known. */
export const findTerritoryId = async (tx: Transaction, slug: string): Promise<string | undefined> => {
  const [row] = await tx.query<{ territoryId: string }>(
    'select territory_id as "territoryId" from territory.directory where slug = $1',
    [slug],
  )
  return row?.territoryId
}

/** Names of the other territories of this installation, networks left out, and nothing of what they hold; a demo knows demos only. */
export const otherTerritories = (tx: TerritoryTransaction): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `select d.territory_id as id, d.name from territory.directory d
     where d.territory_id <> $1 and d.kind = 'territory' and d.is_demo = (select is_demo from territory.directory where territory_id = $1)
     order by d.name, d.territory_id`,
    [tx.territoryId],
  )

/** The name under which the others know this one. */
export const territoryName = async (tx: TerritoryTransaction): Promise<string> => {
  const [row] = await tx.query<{ name: string }>(
    'select name from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  return row?.name ?? ''
}

/** The territory with the perimeter in force at `date`. */
export const loadTerritory = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<Territory | undefined> => {
  const [row] = await tx.query<
    Omit<Territory, 'perimeter' | 'epci'> & { epciSiren: string | null; epciName: string | null }
  >(
    `select t.territory_id as "territoryId", d.slug, t.name, t.subtitle, t.epci_siren as "epciSiren", e.name as "epciName",
       t.time_zone as "timeZone", t.color_band as "colorBand", t.color_action as "colorAction", t.is_demo as "isDemo", t.version
     from territory.territory t
     join territory.directory d on d.territory_id = t.territory_id
     left join territory.epci e on e.siren = t.epci_siren
     where t.territory_id = $1`,
    [tx.territoryId],
  )
  if (!row) return undefined
  const { epciSiren, epciName, ...rest } = row
  const epci = epciSiren === null ? null : { siren: epciSiren, name: epciName ?? epciSiren }
  return { ...rest, epci, perimeter: await loadPerimeter(tx, date) }
}

const loadPerimeter = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<Territory['perimeter']> => {
  const [perimeter] = await tx.query<NonNullable<Territory['perimeter']>>(
    `select p.label, p.source, p.valid_from as "validFrom",
       (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'departementCode', c.departement_code, 'population', c.population)
          order by c.name_key), '[]')
        from territory.perimeter_commune pc join territory.commune c on c.code = pc.commune_code
        where pc.territory_id = p.territory_id and pc.perimeter_id = p.id) as communes
     from territory.perimeter p
     where p.territory_id = $1 and p.valid_from <= $2 and (p.valid_to is null or p.valid_to >= $2)
     order by p.valid_from desc limit 1`,
    [tx.territoryId, date],
  )
  return perimeter ?? null
}

/** Codes of today's perimeter, the municipal arrondissements of its cities included. */
export const perimeterCommunes = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ code: string }>(
    `select c.code from territory.perimeter p
     join territory.perimeter_commune pc on pc.territory_id = p.territory_id and pc.perimeter_id = p.id
     join territory.commune c on c.code = pc.commune_code or c.parent_code = pc.commune_code
     where p.territory_id = $1 and p.valid_from <= $2 and (p.valid_to is null or p.valid_to >= $2)`,
    [tx.territoryId, date],
  )
  return new Set(rows.map((row) => row.code))
}

/** Départements of today's perimeter: most often one. */
export const perimeterDepartements = async (
  tx: TerritoryTransaction,
  date: CalendarDate,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ code: string }>(
    `select distinct c.departement_code as code from territory.perimeter p
     join territory.perimeter_commune pc on pc.territory_id = p.territory_id and pc.perimeter_id = p.id
     join territory.commune c on c.code = pc.commune_code
     where p.territory_id = $1 and p.valid_from <= $2 and (p.valid_to is null or p.valid_to >= $2)`,
    [tx.territoryId, date],
  )
  return rows.map((row) => row.code)
}
