import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface RateRow {
  readonly departementCode: string
  readonly label: string
  readonly year: number
  readonly tenths: number
}

/** The rates of some départements, oldest first. */
export const loadRates = (
  tx: TerritoryTransaction,
  departementCodes: readonly string[],
): Promise<RateRow[]> =>
  tx.query<RateRow>(
    `select u.departement_code as "departementCode", coalesce(d.name, u.departement_code) as label, u.year,
       u.rate_tenths as tenths
     from observatory.unemployment u left join territory.departement d on d.code = u.departement_code
     where u.departement_code = any($1) order by u.departement_code, u.year`,
    [departementCodes],
  )

export const departementNames = async (
  tx: TerritoryTransaction,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ code: string; name: string }>(
    'select code, name from territory.departement where code = any($1) order by code',
    [codes],
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}
