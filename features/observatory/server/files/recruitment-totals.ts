import type { Transaction } from '#platform/server/sql/transaction.ts'

/** Published cells alone: a share is over the lines where both terms are published. */
const sums = `count(*)::int, count(projects)::int, sum(projects)::int,
  (sum(difficult) filter (where projects is not null))::int,
  (sum(projects) filter (where difficult is not null))::int,
  (sum(seasonal) filter (where projects is not null))::int,
  (sum(projects) filter (where seasonal is not null))::int`

/** Adds the lines of some years up by département and for the country. */
export const writeTotals = async (tx: Transaction, years: readonly number[]): Promise<void> => {
  await tx.query('delete from observatory.recruitment_total where year = any($1)', [years])
  await tx.query(
    `insert into observatory.recruitment_total (year, level, code, label, lines, published_lines, projects,
       difficult, difficult_over, seasonal, seasonal_over)
     select year, 'departement', departement_code, min(departement_label), ${sums}
     from observatory.recruitment where year = any($1) group by year, departement_code
     union all
     select year, 'france', 'FR', 'France', ${sums} from observatory.recruitment where year = any($1) group by year`,
    [years],
  )
}
