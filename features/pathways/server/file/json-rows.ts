/** SQL: a JSON array of the rows of a subquery, its columns as keys. */
export const rows = (query: string, order: string): string =>
  `(select coalesce(json_agg(x order by ${order}), '[]') from (${query}) x)`
