import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/**
 * TypeScript types of every table, named with its schema (`people.person`), as the connection of `sql/database.ts`
 * gives the values: calendar dates as text, instants as `Date`, counts as numbers, decimals as text. Jobs are left
 * out: their tables belong to graphile-worker.
 */
export async function tableTypes(url: string): Promise<string> {
  // A development tool: loaded only when types are wanted.
  const { generate, getDialect } = await import('kysely-codegen')
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  // Its server is thrown away right after: a connection that is cut while it ends has nothing left to lose.
  pool.on('error', () => undefined)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await generate({
      db,
      dialect: getDialect('postgres', { dateParser: 'string', numericParser: 'string' }),
      excludePattern: 'graphile_worker.*',
      typeMapping: { int8: 'number' },
      outFile: null,
    })
  } finally {
    await db.destroy()
  }
}
