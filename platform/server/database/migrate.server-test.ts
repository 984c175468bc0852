import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { refuseUnmigrated } from './applied-migrations.ts'
import { withLogin } from './connection-url.ts'
import { silentLog } from './database-log.ts'
import { migrate } from './migrate.ts'
import { ensureDatabase } from './roles.ts'
import { withClient } from './with-client.ts'

const now = new Date('2026-03-02T08:00:00Z')
let folder: string
let url: string
let databases = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bassin-migrations-'))
  const { adminUrl, ownerUrl, template } = inject('testCluster')
  databases += 1
  const database = `${template}_migrate_${process.pid}_${databases}`
  await withClient(adminUrl, (client) => ensureDatabase(client, database))
  url = withLogin(ownerUrl, { database })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql)
const run = () => migrate({ url, folder, now: () => now, log: silentLog })
const rows = (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

describe('migrations', () => {
  test('each file is applied once, in order, and its date is the one passed in', async () => {
    write('0002_second.sql', 'insert into first values (2)')
    write('0001_first.sql', 'create table first (id int)')
    expect(await run()).toEqual(['0001_first', '0002_second'])
    expect(await run()).toEqual([])
    expect(await rows('select name, applied_at from bassin.migration order by name')).toEqual([
      { name: '0001_first', applied_at: now },
      { name: '0002_second', applied_at: now },
    ])
  })

  test('a command that reads says what to do of a database that is empty or behind, and goes on with one that is not', async () => {
    write('0001_first.sql', 'create table first (id int)')
    const refused = () => withClient(url, (client) => refuseUnmigrated(client, folder))
    await expect(refused()).rejects.toThrow('0001_first la première')
    await run()
    await expect(refused()).resolves.toBeUndefined()
    write('0002_second.sql', 'insert into first values (2)')
    await expect(refused()).rejects.toThrow('« bassin migrate »')
  })

  test('a file that fails leaves the database as it was, says its line and what to do', async () => {
    write('0001_first.sql', 'create table first (id int);')
    await run()
    write('0002_broken.sql', 'create table half (id int);\n\nselect missing from first;')
    await expect(run()).rejects.toThrow(
      /0002_broken.*restée comme elle était.*ligne 3.*Relancez la version d’avant/,
    )
    expect(await rows(`select to_regclass('half') as half, to_regclass('first')::text as first`)).toEqual([
      { half: null, first: 'first' },
    ])
  })

  test('those that came before the one that fails are undone with it, and pass once it is mended', async () => {
    write('0001_first.sql', 'create table first (id int);')
    write('0002_broken.sql', 'create table half (id int);\n\nselect missing from first;')
    await expect(run()).rejects.toThrow(/0002_broken.*ligne 3/)
    expect(await rows(`select to_regclass('first') as first, to_regnamespace('bassin') as journal`)).toEqual([
      { first: null, journal: null },
    ])
    write('0002_broken.sql', 'create table half (id int)')
    expect(await run()).toEqual(['0001_first', '0002_broken'])
  })

  test('a file changed after it was applied is refused', async () => {
    write('0001_first.sql', 'create table first (id int)')
    await run()
    write('0001_first.sql', 'create table first (id bigint)')
    await expect(run()).rejects.toThrow(/0001_first a été modifiée/)
  })

  test('other line endings are not a change', async () => {
    write('0001_first.sql', 'create table first (\n id int)')
    await run()
    write('0001_first.sql', 'create table first (\r\n id int)')
    expect(await run()).toEqual([])
  })

  test('a database used by a newer version is refused', async () => {
    write('0001_first.sql', 'select 1')
    write('0002_later.sql', 'select 1')
    await run()
    rmSync(join(folder, '0002_later.sql'))
    await expect(run()).rejects.toThrow(/0002_later, inconnue/)
  })

  test('a file numbered before one already applied is refused', async () => {
    write('0002_second.sql', 'select 1')
    await run()
    write('0001_late.sql', 'select 1')
    await expect(run()).rejects.toThrow(/0001_late vient avant 0002_second/)
  })

  test('two files of one number, or a misnamed one, are refused', async () => {
    write('0001_one.sql', 'select 1')
    write('0001_other.sql', 'select 1')
    await expect(run()).rejects.toThrow(/même numéro/)
    rmSync(join(folder, '0001_other.sql'))
    write('later.sql', 'select 1')
    await expect(run()).rejects.toThrow(/mal nommée/)
  })

  test('two starts at the same time take turns', async () => {
    write('0001_first.sql', 'create table first (id int); select pg_sleep(0.2)')
    const names = await Promise.all([run(), run()])
    expect(names.flat()).toEqual(['0001_first'])
  })
})
