import pg from 'pg'
import { silentLog } from '#platform/server/database/database-log.ts'
import { openDatabase } from '#platform/server/database/open-database.ts'

/**
 * Program that the crash test kills: opens the data folder of its argument, says the number of its PostgreSQL, then
 * inserts rows one by one and says each number once the database has acknowledged it.
 */
const [dataFolder = ''] = process.argv.slice(2)
const database = await openDatabase({ dataFolder }, silentLog)
const client = new pg.Client({ connectionString: database.ownerUrl })
client.on('error', () => process.exit(1))
await client.connect()
await client.query('create table if not exists acknowledged (id int primary key)')
const { rows } = await client.query<{ last: number }>('select coalesce(max(id), 0) as last from acknowledged')
process.stdout.write(`postmaster ${database.postmasterPid?.()}\n`)
for (let id = (rows[0]?.last ?? 0) + 1; ; id += 1) {
  await client.query('insert into acknowledged values ($1)', [id]).catch(() => process.exit(1))
  process.stdout.write(`row ${id}\n`)
}
