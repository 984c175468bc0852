import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Place } from '../rules/coverage.ts'

interface NamedPlace extends Place {
  readonly name: string
}

/** A commune with what contains it; an arrondissement is also its city, a former commune the one that took it over. */
export const loadPlace = async (tx: TerritoryTransaction, code: string): Promise<NamedPlace | undefined> => {
  const [row] = await tx.query<NamedPlace>(
    `select c.name, array_remove(array[c.code, c.parent_code, c.successor_code], null) as "communeCodes",
       coalesce(c.epci_siren, n.epci_siren) as epci, c.departement_code as departement,
       coalesce((select array_agg(d.code order by d.code) from territory.departement d
         where d.region_code = coalesce(c.region_code, n.region_code)), '{}') as "regionDepartements"
     from territory.commune c
     left join territory.commune n on n.code = coalesce(c.successor_code, c.parent_code)
     where c.code = $1`,
    [code],
  )
  return row
}

/** What the codes of a zone are called; a code that no list names keeps itself. */
export const zoneLabels = async (
  tx: TerritoryTransaction,
  codes: readonly string[],
): Promise<{ code: string; label: string }[]> => {
  const rows = await tx.query<{ code: string; label: string }>(
    `select code, name as label from territory.commune where code = any($1)
     union all select siren, name from territory.epci where siren = any($1)
     union all select code, name from territory.departement where code = any($1)`,
    [codes],
  )
  const known = new Map(rows.map(({ code, label }) => [code, label]))
  return codes.map((code) => ({
    code,
    label: known.get(code) ?? (code === 'france' || code === '99100' ? 'France' : code),
  }))
}
