import type { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { withLogin } from '#platform/server/database/connection-url.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { filesInDatabase } from '#platform/testing/files-in-database.ts'
import { examineTables } from './examine.ts'

const now = new Date('2026-11-23T08:00:00Z')
let adminUrl: string
beforeAll(async () => {
  const { ownerUrl } = await anotherTestDatabase()
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1))
  adminUrl = withLogin(inject('testCluster').adminUrl, { database })
})

/** The finding of this code after `act`, which is undone. */
const found = (code: string, act: string | ((client: Client) => Promise<unknown>) = 'select 1', at = now) =>
  withClient(adminUrl, async (client) => {
    await client.query('begin')
    if (typeof act === 'string') await client.query(act)
    else await act(client)
    const findings = await examineTables(client, at, filesInDatabase)
    await client.query('rollback')
    return findings.find((finding) => finding.code === code)
  })

const run = (startedAt: Date, end: { file?: string; failure?: string }) => (client: Client) =>
  client.query(
    'insert into bassin.backup_run (id, started_at, ended_at, file, failure) values ($1, $2, $2, $3, $4)',
    [...[newId(startedAt.getTime()), startedAt, end.file ?? null, end.failure ?? null]],
  )
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

describe('the doctor, of the database', () => {
  it('names the version of PostgreSQL', async () => {
    expect(await found('postgresql')).toMatchObject({ says: expect.stringMatching(/^PostgreSQL \d+/) })
  })

  it('agrees with the clock of a database on this machine', async () => {
    expect(await found('clock')).toMatchObject({ state: 'ok' })
  })

  it('counts the migrations when all are applied', async () => {
    expect(await found('migrations')).toMatchObject({
      state: 'ok',
      says: expect.stringMatching(/^\d+ migrations/),
    })
  })

  it('names those that are missing, and says to back up first', async () => {
    const taken = `delete from bassin.migration where name = (select max(name) from bassin.migration)`
    expect(await found('migrations', taken)).toMatchObject({
      state: 'failure',
      says: expect.stringContaining('restent à appliquer'),
      todo: expect.stringContaining('Sauvegardez'),
    })
  })

  it('recognises a database that a newer version has migrated', async () => {
    const later = `insert into bassin.migration values ('9999_later', '', '2026-11-23T08:00:00Z')`
    expect(await found('migrations', later)).toMatchObject({
      state: 'failure',
      says: expect.stringContaining('plus récente'),
      todo: expect.stringContaining('mise-a-jour.md'),
    })
  })

  it('finds the wall between territories whole', async () => {
    expect(await found('roles')).toMatchObject({ state: 'ok' })
  })

  it.each([
    ['a table without its wall', 'alter table people.person disable row level security', 'people.person'],
    ['a role that passes it', 'alter role bassin_app bypassrls', 'peut passer le mur'],
    ['a table closed to the application', 'revoke select on people.person from bassin_app', 'people.person'],
  ])('finds %s', async (_what, act, named) => {
    expect(await found('roles', act)).toMatchObject({
      state: 'failure',
      says: expect.stringContaining(named),
    })
  })

  it('doubts an installation without any backup', async () => {
    expect(await found('backup')).toMatchObject({
      state: 'warning',
      todo: expect.stringContaining('bassin backup'),
    })
  })

  it('is content with a backup of the last 26 hours, and no longer after', async () => {
    expect(await found('backup', run(hoursAgo(25), { file: 'a.backup' }))).toMatchObject({ state: 'ok' })
    expect(await found('backup', run(hoursAgo(27), { file: 'a.backup' }))).toMatchObject({ state: 'failure' })
  })

  it('says why the last backup failed, whatever succeeded before it', async () => {
    const finding = await found('backup', async (client) => {
      await run(hoursAgo(3), { file: 'a.backup' })(client)
      await run(hoursAgo(1), { failure: 'ENOSPC' })(client)
    })
    expect(finding).toMatchObject({ state: 'failure', says: expect.stringContaining('ENOSPC') })
  })

  it('says how much of the audit trail is sealed', async () => {
    expect(await found('audit')).toMatchObject({ state: 'ok', says: expect.stringContaining('lignes') })
  })

  it('finds jobs given up, and jobs that nobody starts', async () => {
    const given = `select graphile_worker.add_job('essai', '{}'); update graphile_worker._private_jobs set attempts = max_attempts`
    expect(await found('jobs', given)).toMatchObject({
      state: 'failure',
      says: 'travaux abandonnés : essai (1)',
    })
    const late = `select graphile_worker.add_job('essai', '{}', run_at := '2026-11-23T07:00:00Z')`
    expect(await found('jobs', late)).toMatchObject({
      state: 'warning',
      says: expect.stringContaining('essai (60)'),
    })
    expect(await found('jobs')).toMatchObject({ state: 'ok' })
  })

  it('asks for the reference data where there are none', async () => {
    expect(await found('reference')).toMatchObject({
      state: 'warning',
      todo: expect.stringContaining('bassin setup'),
    })
  })

  it('finds files in a place that is not set, whose bytes nobody can read any more', async () => {
    expect(await found('files')).toMatchObject({ state: 'ok', says: expect.stringContaining('dans la base') })
    const elsewhere = `insert into documents.file (territory_id, id, name, media_type, size_bytes, sha256, stored_in, storage_key,
        subject_kind, subject_id, created_at)
      select t, t, 'a.pdf', 'application/pdf', 1, '', 's3', t || '/' || t, 'person', t, '2026-11-23T08:00:00Z'
      from (select gen_random_uuid() as t)`
    expect(await found('files', elsewhere)).toMatchObject({
      state: 'failure',
      says: expect.stringContaining('pièces dans le stockage S3, qui n’est pas réglé : 1'),
    })
  })

  it('tells a check that cannot be made like another finding', async () => {
    expect(await found('backup', 'drop table bassin.backup_run')).toMatchObject({
      state: 'failure',
      says: expect.stringContaining('n’a pas pu être regardé'),
    })
  })
})
