import pg from 'pg'
import { frameworkStatements } from './framework-statements.ts'
import type { Size } from './sizes.ts'
import { family, given, territoryStatements } from './statements.ts'
import { workStatements } from './work-statements.ts'

const literal = (words: readonly string[]) =>
  `array[${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(',')}]`

/** Fills a migrated, empty database with a size of the standard data set; `anchor` is its last day. */
export const loadData = async (
  ownerUrl: string,
  size: Size,
  anchor: string,
  log: (message: string) => void,
) => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const startedAt = performance.now()
    // The statistics know nothing of the territory that is being filled: taken for empty, it was joined row by row.
    await client.query('set enable_nestloop = off')
    for (let number = 1; number <= size.territories; number += 1) {
      await client.query('begin')
      for (const statement of number === 1
        ? [...territoryStatements, ...workStatements, ...frameworkStatements]
        : territoryStatements) {
        await client.query(fill(statement, number, size, anchor))
        if (number === 1) await analyseFilled(client, statement)
      }
      await client.query('commit')
      if (number % 10 === 0) log(`${number}/${size.territories} territories`)
    }
    for (const schema of [
      'people',
      'pathways',
      'deadlines',
      'organisations',
      'accounts',
      'funding',
      'committee',
    ])
      await analyse(client, schema)
    log(`data loaded in ${Math.round((performance.now() - startedAt) / 1000)} s`)
  } finally {
    await client.end()
  }
}

const fill = (statement: string, number: number, size: Size, anchor: string): string =>
  statement
    .replaceAll(':givenCount', String(given.length))
    .replaceAll(':familyCount', String(family.length))
    .replaceAll(':given', literal(given))
    .replaceAll(':family', literal(family))
    .replaceAll(':people', String(size.people))
    .replaceAll(':anchor', anchor)
    .replaceAll(/:t\b/g, String(number))

/**
 * Each foreign key looks its rows up by a plan that the connection keeps: made while the table was empty, it walks the
 * whole territory for each row.
 */
const analyseFilled = async (client: pg.Client, statement: string) => {
  const table = /^\s*insert into (\S+)/.exec(statement)?.[1]
  if (table) await client.query(`analyze ${table}`)
}

const analyse = async (client: pg.Client, schema: string) => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [schema],
  )
  for (const { name } of rows) await client.query(`vacuum analyze ${name}`)
}
