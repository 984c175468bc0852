import { withClient } from '#platform/server/database/with-client.ts'

interface TableSum {
  readonly name: string
  readonly rows: number
  /** Sum of a hash of each row: the order of the rows does not count. */
  readonly sum: string
}

/** Counts and sums of every table of a database, the journal of its own installation aside. */
export const tableSums = (ownerUrl: string): Promise<TableSum[]> =>
  withClient(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname <> all ('{pg_catalog,information_schema,graphile_worker,bassin}') order by 1`,
    )
    const sums: TableSum[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: number; sum: string }>(
        `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as sum from ${name} t`,
      )
      sums.push({ name, rows: rows[0]?.rows ?? 0, sum: rows[0]?.sum ?? '' })
    }
    const { rows: jobs } = await client.query<{ rows: number }>(
      'select count(*)::int as rows from graphile_worker.jobs where attempts < max_attempts',
    )
    return [...sums, { name: 'jobs', rows: jobs[0]?.rows ?? 0, sum: '' }]
  })
