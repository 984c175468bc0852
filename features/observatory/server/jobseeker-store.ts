import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface JobseekerRow {
  readonly level: 'commune' | 'departement'
  readonly code: string
  readonly month: CalendarDate
  /** Null: the file contradicts itself. */
  readonly registered: number | null
}

export interface FranceMonth {
  readonly month: CalendarDate
  readonly registered: number | null
  readonly departements: number
}

/** The months of the communes of a perimeter and of its départements. */
export const loadJobseekers = (
  tx: TerritoryTransaction,
  communeCodes: readonly string[],
  departementCodes: readonly string[],
): Promise<JobseekerRow[]> =>
  tx.query<JobseekerRow>(
    `select level, code, month, registered from observatory.jobseekers
     where level = 'commune' and code = any($1)
     union all
     select level, code, month, registered from observatory.jobseekers
     where level = 'departement' and code = any($2)
     order by month, code`,
    [communeCodes, departementCodes],
  )

/** Every month that the file gives to anybody, oldest first: a country without départements is unknown. */
export const everyMonth = (
  rows: readonly JobseekerRow[],
  france: readonly FranceMonth[],
): readonly FranceMonth[] => {
  const known = new Map(france.map((one) => [one.month, one]))
  const months = new Set([...known.keys(), ...rows.map((row) => row.month)])
  return [...months].sort().map((month) => known.get(month) ?? { month, registered: null, departements: 0 })
}

/** Every département added up, month by month, with how many there are. */
export const loadFranceMonths = (tx: TerritoryTransaction): Promise<FranceMonth[]> =>
  tx.query<FranceMonth>(
    `select month, sum(registered)::int as registered, count(registered)::int as departements
     from observatory.jobseekers where level = 'departement' group by month order by month`,
  )
