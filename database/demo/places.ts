import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { DemoCommune } from './partners.ts'

export const communesOf = (tx: TerritoryTransaction, codes: readonly string[]): Promise<DemoCommune[]> =>
  tx.query<{ code: string; name: string; postalCode: string }>(
    `select code, name, coalesce(postal_codes[1], '') as "postalCode" from territory.commune where code = any($1)
     order by population desc nulls last, code`,
    [codes],
  )

/** The most populated other EPCI of the same département. */
export const neighbourOf = async (
  tx: Pick<TerritoryTransaction, 'query'>,
  siren: string,
): Promise<string | undefined> => {
  const rows = await tx.query<{ siren: string }>(
    `select e.siren from territory.epci e join territory.commune c on c.epci_siren = e.siren
     where e.siren <> $1 and e.kind <> 'EPT' and c.departement_code = (select departement_code from territory.commune where epci_siren = $1 order by population desc nulls last limit 1)
     group by e.siren order by sum(c.population) desc nulls last limit 1`,
    [siren],
  )
  return rows[0]?.siren
}
