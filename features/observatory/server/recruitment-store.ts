import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { JobLine } from '../contract.ts'

export interface RecruitmentLine extends JobLine {
  readonly departementLabel: string
}

/** The latest survey over the basins that a perimeter touches, the most asked-for jobs first. */
export const loadRecruitment = async (
  tx: TerritoryTransaction,
  basinCodes: readonly string[],
): Promise<{ year: number | null; lines: RecruitmentLine[] }> => {
  const [latest] = await tx.query<{ year: number | null }>(
    'select max(year) as year from observatory.recruitment',
  )
  const year = latest?.year ?? null
  const lines = await tx.query<RecruitmentLine>(
    `select r.basin_code as "basinCode", r.basin_label as "basinLabel", r.departement_code as "departementCode",
       r.departement_label as "departementLabel", r.job_code as "jobCode", r.job_label as "jobLabel",
       r.family_label as "familyLabel", o.field_label as "fieldLabel", r.projects, r.difficult, r.seasonal
     from observatory.recruitment r left join observatory.occupation o on o.code = r.job_code
     where r.year = $1 and r.basin_code = any($2)
     order by r.projects desc nulls last, r.job_label, r.basin_code, r.departement_code`,
    [year, basinCodes],
  )
  return { year, lines }
}

/** Sums of published cells alone, and over which lines each share is taken. */
export interface RecruitmentSums {
  /** A département; null for the whole file. */
  readonly code: string | null
  readonly label: string | null
  readonly lines: number
  readonly publishedLines: number
  readonly projects: number | null
  readonly difficult: number | null
  readonly difficultOver: number | null
  readonly seasonal: number | null
  readonly seasonalOver: number | null
}

/** The départements of a perimeter, then France. */
export const loadRecruitmentSums = (
  tx: TerritoryTransaction,
  year: number | null,
  departementCodes: readonly string[],
): Promise<RecruitmentSums[]> =>
  tx.query<RecruitmentSums>(
    `select case level when 'departement' then code end as code, label, lines, published_lines as "publishedLines",
       projects, difficult, difficult_over as "difficultOver", seasonal, seasonal_over as "seasonalOver"
     from observatory.recruitment_total
     where year = $1 and ((level = 'departement' and code = any($2)) or level = 'france')
     order by level, code`,
    [year, departementCodes],
  )
