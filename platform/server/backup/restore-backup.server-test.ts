import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { filesInDatabase } from '#platform/testing/files-in-database.ts'
import { withLogin } from '../database/connection-url.ts'
import { silentLog } from '../database/database-log.ts'
import { migrate } from '../database/migrate.ts'
import { ensureDatabase } from '../database/roles.ts'
import { withClient } from '../database/with-client.ts'
import { migrateJobs } from '../jobs.ts'
import { verifyBackup } from './read-backup.ts'
import { isEmptyDatabase, restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const now = () => new Date('2026-11-23T08:00:00Z')
const root = mkdtempSync(join(tmpdir(), 'bassin-restore-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let file: string
let databases = 0
beforeEach(() => {
  folder = mkdtempSync(join(root, 'migrations-'))
  file = join(folder, 'essai.backup')
})

const secret = 'a key of the restore test'
const files = filesInDatabase
const first = `create schema shop; create table shop.sort (code text primary key);
  create table shop.item (id int primary key, code text references shop.sort, label text, twice int generated always as (id * 2) stored);
  create table shop.a_line (item_id int references shop.item, parent int, primary key (item_id));`

const nextName = (): string => {
  databases += 1
  return `${inject('testCluster').template}_restore_${process.pid}_${databases}`
}
async function emptyDatabase(database = nextName()): Promise<string> {
  const { adminUrl, ownerUrl } = inject('testCluster')
  await withClient(adminUrl, (client) => ensureDatabase(client, database))
  return withLogin(ownerUrl, { database })
}

/** A database with the queue's tables, to be cloned: they take longer to make than all the rest. */
const queue = nextName()
beforeAll(async () => migrateJobs(await emptyDatabase(queue)))
async function queueDatabase(): Promise<string> {
  const { adminUrl, ownerUrl } = inject('testCluster')
  const database = nextName()
  await withClient(adminUrl, (client) =>
    client.query(`create database ${database} owner bassin_owner template ${queue}`),
  )
  return withLogin(ownerUrl, { database })
}
const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const rows = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)
const isEmpty = (url: string) => withClient(url, isEmptyDatabase)

/** A database of two sorts and three items with awkward texts, and its backup. */
async function aBackup(): Promise<string> {
  const url = await queueDatabase()
  await migrate({ url, folder, now, log: silentLog })
  await rows(
    url,
    `insert into shop.sort values ('a'), ('b');
     insert into shop.item (id, code, label) values (1, 'a', E'tab\\t, line\\n, \\\\ and \\\\.'), (2, 'b', null), (3, 'a', 'É');
     insert into shop.a_line values (3, null);
     select graphile_worker.add_job('shop.count', '{"id": 3}', 'queue', job_key := 'once', max_attempts := 4)`,
  )
  await writeBackup({
    url,
    file,
    secret,
    files,
    applicationSecret: 'of the application',
    product: '0.1.0',
    now: now(),
  })
  return url
}

const restore = (url: string, key = secret) =>
  restoreBackup({ url, file, secret: key, files, now, log: silentLog, migrations: folder })

async function refused(key = secret): Promise<string> {
  const url = await emptyDatabase()
  const said = await restore(url, key).then(
    () => 'restored',
    (error: Error) => error.message,
  )
  expect(await isEmpty(url)).toBe(true)
  return said
}

describe('a backup', () => {
  test('written by an older version is brought up to this one, rows and jobs included', async () => {
    write('0001_shop.sql', first)
    const source = await aBackup()
    write('0002_price.sql', 'alter table shop.item add price int not null default 7')
    const url = await emptyDatabase()
    await restore(url)
    const select = 'select id, code, label, twice from shop.item order by id'
    expect(await rows(url, select)).toEqual(await rows(source, select))
    expect(await rows(url, 'select distinct price from shop.item')).toEqual([{ price: 7 }])
    expect(
      await rows(url, 'select task_identifier, key, max_attempts, queue_name from graphile_worker.jobs'),
    ).toEqual([{ task_identifier: 'shop.count', key: 'once', max_attempts: 4, queue_name: 'queue' }])
  })

  test('takes the place of the rows that a migration puts', async () => {
    write('0001_shop.sql', `${first} insert into shop.sort values ('seeded')`)
    const url = await aBackup()
    await rows(url, `delete from shop.sort where code = 'seeded'`)
    await writeBackup({ url, file, secret, files, applicationSecret: 'x', product: '0.1.0', now: now() })
    const restored = await emptyDatabase()
    await restore(restored)
    expect(await rows(restored, 'select code from shop.sort order by code')).toEqual([
      { code: 'a' },
      { code: 'b' },
    ])
  })

  test('of a newer version, or of a migration changed since, is refused', async () => {
    write('0001_shop.sql', first)
    write('0002_price.sql', 'alter table shop.item add price int')
    await aBackup()
    write('0002_price.sql', 'alter table shop.item add price bigint')
    expect(await refused()).toMatch(/0002_price a été modifiée/)
    rmSync(join(folder, '0002_price.sql'))
    expect(await refused()).toMatch(/0002_price, inconnue de cette version/)
  })

  test('does not open with another key', async () => {
    write('0001_shop.sql', first)
    await aBackup()
    expect(await refused('another key altogether')).toMatch(/pas celle de cette sauvegarde/)
  })

  test('that is damaged or cut, wherever it is, fills nothing', async () => {
    write('0001_shop.sql', first)
    await aBackup()
    const whole = readFileSync(file)
    for (const place of [40, 200, whole.length - 20]) {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
      writeFileSync(file, changed)
      expect(await refused()).not.toBe('restored')
    }
    writeFileSync(file, whole)
    truncateSync(file, whole.length - 100)
    expect(await refused()).toMatch(/incomplète/)
    writeFileSync(file, 'not a backup at all')
    expect(await refused()).toMatch(/pas une sauvegarde/)
  })

  test('whose rows this schema refuses leaves the database empty', async () => {
    write('0001_shop.sql', first)
    const url = await aBackup()
    await rows(
      url,
      'alter table shop.a_line drop constraint a_line_item_id_fkey; insert into shop.a_line values (99, 1)',
    )
    await writeBackup({ url, file, secret, files, applicationSecret: 'x', product: '0.1.0', now: now() })
    expect(await refused()).toMatch(/a_line_item_id_fkey/)
  })

  test('says what it holds without a database', async () => {
    write('0001_shop.sql', first)
    await aBackup()
    const summary = await verifyBackup(file, secret)
    expect(summary.tables.map(({ name, rows: count }) => [name, count])).toEqual([
      ['shop.sort', 2],
      ['shop.item', 3],
      ['shop.a_line', 1],
      ['jobs', 1],
      ['files', 0],
    ])
    expect(summary.head).toMatchObject({ product: '0.1.0', applicationSecret: 'of the application' })
  })

  test('that stops on the way leaves no file, neither whole nor half', async () => {
    write('0001_shop.sql', first)
    const url = await aBackup()
    rmSync(file)
    const stopped = writeBackup({
      ...{ url, file, secret, files, applicationSecret: 'x', product: '0.1.0', now: now() },
      onProgress: ({ table, rowBytes }) => {
        if (table === 'shop.item' && rowBytes > 10) throw new Error('no room left')
      },
    })
    await expect(stopped).rejects.toThrow('no room left')
    expect(readdirSync(folder)).toEqual(['0001_shop.sql'])
  })
})
