import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritoryIn, testNow, type World } from '#apps/testing/world.ts'
import { routes as accounts } from '#features/accounts/contract.ts'
import { aBrowser } from '#features/accounts/testing/account-builders.ts'
import { anEnrolled, codeOf, signInWith } from '#features/accounts/testing/factor-builders.ts'
import { addDocument, createPerson, peopleRoutes } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import type { BackupSummary } from '#platform/server/backup/manifest.ts'
import { restoreBackup } from '#platform/server/backup/restore-backup.ts'
import { writeBackup } from '#platform/server/backup/write-backup.ts'
import { withLogin } from '#platform/server/database/connection-url.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { type OpenDatabase, openDatabase } from '#platform/server/database/open-database.ts'
import { openThrowawayDatabase } from '#platform/server/database/throwaway-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { filesInDatabase } from '#platform/testing/files-in-database.ts'
import { assembleServer, assembleServices } from './assemble.ts'
import { tableSums } from './testing/table-sums.ts'

const folder = mkdtempSync(join(tmpdir(), 'bassin-drill-'))
const file = join(folder, 'essai.backup')
const secret = 'the key of the restore drill'
const attestation = '%PDF-1.4\nattestation\n%%EOF\n'

let world: World
let member: Awaited<ReturnType<typeof anEnrolled>>
let document: { personId: string; documentId: string }
let before: Awaited<ReturnType<typeof tableSums>>
let written: BackupSummary
const during: string[] = []
const closes: (() => Promise<unknown>)[] = []

const backUp = (url: string, to: string, onProgress?: () => Promise<void>) =>
  writeBackup({
    url,
    file: to,
    secret,
    files: world.services.files,
    applicationSecret: world.services.config.secret,
    product: '0.1.0',
    now: testNow,
    ...(onProgress && { onProgress }),
  })

const openFile = async (): Promise<string> => {
  const id = newId()
  const [given, family] = ['Awa', 'Écrite pendant']
  await world.as('referent').done(createPerson, {
    params: {},
    body: {
      ...{ id, reason: 'participant', givenName: given, familyName: family, birthDate: '1990-04-02' },
      notice: { channel: 'in-person', givenOn: '2026-11-23' },
    },
  })
  return id
}

beforeAll(async () => {
  // Its own database: a backup is of every territory, and asks for every place where their files are.
  const database = await anotherTestDatabase()
  const connected = connectDatabase(database.appUrl, 4)
  closes.push(connected.close)
  world = await aTerritoryIn(connected)
  member = await anEnrolled(world)
  document = { personId: await aPerson(world, { followedBy: ['referent'] }), documentId: newId() }
  await world
    .as('referent')
    .done(addDocument, withFile({ params: document }, { name: 'attestation.pdf', content: attestation }))
  const { ownerUrl } = database
  before = await tableSums(ownerUrl)
  // The first news of a backup comes once its instant is taken: all that follows is written beside it.
  written = await backUp(ownerUrl, file, async () => {
    if (during.length < 20) during.push(await openFile())
  })
})
afterAll(async () => {
  for (const close of closes) await close()
  rmSync(folder, { recursive: true, force: true })
})

describe.for(['embedded in a new folder', 'a server by its address'] as const)(
  'a backup restored, %s',
  (place) => {
    let database: OpenDatabase
    const stops: (() => Promise<void>)[] = []
    let restored: World
    const files = filesInDatabase

    beforeAll(async () => {
      const dataFolder = join(folder, place.replaceAll(' ', '-'))
      let databaseUrl: string | undefined
      if (place === 'a server by its address') {
        const server = await openThrowawayDatabase()
        stops.push(server.stop)
        await withClient(server.adminUrl, async (client) => {
          await client.query('create database elsewhere')
          await client.query('drop database bassin with (force)')
          await client.query('drop role bassin_app; drop role bassin_owner')
        })
        databaseUrl = withLogin(server.adminUrl, { database: 'elsewhere' })
      }
      database = await openDatabase({ dataFolder, databaseUrl }, silentLog)
      stops.push(database.stop)
      await restoreBackup({ url: database.ownerUrl, file, secret, files, now: () => testNow, log: silentLog })
      const connected = connectDatabase(database.appUrl, 2)
      stops.push(connected.close)
      const services = assembleServices({ ...world.services, database: connected })
      restored = { ...world, services, server: await assembleServer(services) }
    })
    afterAll(async () => {
      for (const stop of stops.reverse()) await stop()
    })

    it('holds every table as it was at the instant of the backup, and nothing written since', async () => {
      expect(during.length).toBeGreaterThan(10)
      expect(before.length).toBeGreaterThan(40)
      expect(await tableSums(database.ownerUrl)).toEqual(before)
    })

    it('gives the same rows, in the same text, when it is backed up in its turn', async () => {
      const again = await backUp(database.ownerUrl, join(folder, 'encore.backup'))
      expect(again.tables).toEqual(written.tables)
      expect(again.head.migrations).toEqual(written.head.migrations)
    })

    it('lets a member sign in, and open a file with its document', async () => {
      const browser = aBrowser(restored)
      await signInWith(browser, member.email)
      // The key of the second factor was restored with the secret that seals it.
      const body = { code: codeOf(member.key, testNow, 1), trustBrowser: false }
      expect((await browser.call(accounts.checkFactor, { body })).status).toBe(204)
      const opened = await browser.call(peopleRoutes.readPerson, { params: { personId: document.personId } })
      expect(opened.body.familyName).toBe('Lambert')
      const download = await restored.server.inject({
        url: peopleRoutes.downloadDocument.path
          .replace(':territoryId', world.territoryId)
          .replace(':personId', document.personId)
          .replace(':documentId', document.documentId),
        cookies: { [browser.cookie?.name ?? '']: browser.cookie?.value ?? '' },
      })
      expect(download.body).toBe(attestation)
    })

    it('is refused over rows that are there, and leaves them', async () => {
      const again = restoreBackup({
        url: database.ownerUrl,
        file,
        secret,
        files,
        now: () => testNow,
        log: silentLog,
      })
      await expect(again).rejects.toThrow(/n’est pas vide/)
      expect(await tableSums(database.ownerUrl)).not.toEqual([])
    })
  },
)
