import pg from 'pg'
import type { Size } from './sizes.ts'
import { family, given, territoryStatements } from './statements.ts'

const literal = (words: readonly string[]) =>
  `array[${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(',')}]`

/** Fills a migrated, empty database with a size of the standard data set. Already filled for this anchor: nothing. */
export const loadData = async (
  ownerUrl: string,
  size: Size,
  anchor: string,
  log: (message: string) => void,
) => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from territory.directory where slug like 'banc-%'`,
    )
    if (Number(rows[0]?.count) === size.territories) return
    if (Number(rows[0]?.count) > 0)
      throw new Error('the data set is incomplete: remove the folder of the bench and run again')
    const startedAt = performance.now()
    for (let number = 1; number <= size.territories; number += 1) {
      await client.query('begin')
      for (const statement of territoryStatements) await client.query(fill(statement, number, size, anchor))
      await client.query('commit')
      if (number % 10 === 0) log(`${number}/${size.territories} territories`)
    }
    for (const schema of ['people', 'pathways', 'organisations', 'accounts']) await analyse(client, schema)
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

const analyse = async (client: pg.Client, schema: string) => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = $1`,
    [schema],
  )
  for (const { name } of rows) await client.query(`vacuum analyze ${name}`)
}
