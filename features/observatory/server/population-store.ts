import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface PopulationRow {
  readonly level: 'commune' | 'epci' | 'departement' | 'france'
  readonly code: string
  readonly year: number
  readonly inhabitants: number
}

/** The latest census over the communes of a perimeter, its EPCI, its départements and the country. */
export const loadPopulation = async (
  tx: TerritoryTransaction,
  communeCodes: readonly string[],
  departementCodes: readonly string[],
  siren: string | undefined,
): Promise<{ year: number | null; rows: PopulationRow[] }> => {
  const [latest] = await tx.query<{ year: number | null }>(
    `select max(year) as year from observatory.population where level = 'france'`,
  )
  const year = latest?.year ?? null
  const rows = await tx.query<PopulationRow>(
    `select level, code, year, inhabitants from observatory.population
     where year = $1 and ((level = 'commune' and code = any($2)) or (level = 'departement' and code = any($3))
       or (level = 'epci' and code = $4) or level = 'france')`,
    [year, communeCodes, departementCodes, siren ?? ''],
  )
  return { year, rows }
}

/** The rows of one level, by code. */
export const inhabitantsOf = (
  rows: readonly PopulationRow[],
  level: PopulationRow['level'],
): ReadonlyMap<string, number> =>
  new Map(rows.filter((row) => row.level === level).map((row) => [row.code, row.inhabitants]))
