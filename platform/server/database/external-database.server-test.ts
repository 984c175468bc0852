import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withLogin } from './connection-url.ts'
import { silentLog } from './database-log.ts'
import { openDatabase } from './open-database.ts'
import { openThrowawayDatabase } from './throwaway-database.ts'
import { withClient } from './with-client.ts'

// A server of its own: roles belong to the whole server.
let server: Awaited<ReturnType<typeof openThrowawayDatabase>>
const dataFolder = mkdtempSync(join(tmpdir(), 'bassin-external-'))
beforeAll(async () => {
  server = await openThrowawayDatabase()
})
afterAll(async () => {
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const open = (databaseUrl: string, databaseAppUrl?: string) =>
  openDatabase({ dataFolder, databaseUrl, databaseAppUrl }, silentLog)

const whoIs = (url: string) =>
  withClient(url, async (client) => (await client.query('select current_user::text as name')).rows[0]?.name)

describe('a server given by DATABASE_URL', () => {
  test('whose login may not make roles needs the address of the application role', async () => {
    await expect(open(server.ownerUrl)).rejects.toThrow(/BASSIN_DATABASE_APP_URL/)
    const database = await open(server.ownerUrl, server.appUrl)
    expect(await whoIs(database.ownerUrl)).toBe('bassin_owner')
    expect(await whoIs(database.appUrl)).toBe('bassin_app')
  })

  test('is refused when the application would have the rights of the owner', async () => {
    await expect(open(server.ownerUrl, server.ownerUrl)).rejects.toThrow(/trop de droits/)
  })

  test('whose login is superuser gets both roles made', async () => {
    const bare = await withClient(server.adminUrl, async (client) => {
      await client.query('create database bare')
      await client.query('drop database bassin with (force)')
      await client.query('drop role bassin_app')
      await client.query('drop role bassin_owner')
      return withLogin(server.adminUrl, { database: 'bare' })
    })
    const database = await open(bare)
    expect(await whoIs(database.ownerUrl)).toBe('bassin_owner')
    expect(await whoIs(database.appUrl)).toBe('bassin_app')
  })
})
