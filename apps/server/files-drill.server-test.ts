import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritoryIn, callerOf, testNow, type World, worldOn } from '#apps/testing/world.ts'
import { eraseFiles } from '#features/documents/server/public.ts'
import { addDocument, downloadDocument } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import { verifyBackup } from '#platform/server/backup/read-backup.ts'
import { restoreBackup } from '#platform/server/backup/restore-backup.ts'
import { writeBackup } from '#platform/server/backup/write-backup.ts'
import { withLogin } from '#platform/server/database/connection-url.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { ensureDatabase, ensureExtensions } from '#platform/server/database/roles.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { type OutsideName, type PlaceName, placeNames } from '#platform/server/files/file-place.ts'
import { type FilePlaces, openFilePlaces } from '#platform/server/files/file-places.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { anS3Server } from '#platform/testing/s3-server.ts'
import { assembleServer, assembleServices } from './assemble.ts'

const root = mkdtempSync(join(tmpdir(), 'bassin-files-drill-'))
const secret = 'the key of the drill of files'
const now = () => testNow
const pdf = (name: string) => `%PDF-1.4\n${name}\n%%EOF\n`

let ownerUrl: string
let world: World
let personId: string
let s3: Awaited<ReturnType<typeof anS3Server>>
const closes: (() => Promise<unknown>)[] = []

/** Places of one installation: each has its own folder, and all the one bucket. */
const placesOf = (installation: string, storedIn: PlaceName): FilePlaces =>
  openFilePlaces({ storedIn, folder: join(root, installation), s3: s3.config })

beforeAll(async () => {
  s3 = await anS3Server()
  const database = await anotherTestDatabase()
  ownerUrl = database.ownerUrl
  const connected = connectDatabase(database.appUrl, 2)
  closes.push(connected.close, s3.stop)
  world = await aTerritoryIn(connected)
  personId = await aPerson(await storing('database'), { followedBy: ['referent'] })
})
afterAll(async () => {
  for (const close of closes) await close()
  rmSync(root, { recursive: true, force: true })
})

const storing = async (storedIn: PlaceName): Promise<World> => {
  const services = { ...world.services, files: placesOf('source', storedIn) }
  const clock = { instant: testNow, now }
  return worldOn({ server: await assembleServer(services), services, clock }, world)
}
const send = async (storedIn: PlaceName): Promise<string> => {
  const documentId = newId()
  const form = withFile({ params: { personId, documentId } }, { name: 'a.pdf', content: pdf(storedIn) })
  await (await storing(storedIn)).as('referent').done(addDocument, form)
  return documentId
}
const backUp = (file: string, more: Partial<Parameters<typeof writeBackup>[0]> = {}) =>
  writeBackup({
    ...{ url: ownerUrl, file, secret, product: '0.1.0', now: testNow },
    files: placesOf('source', 'database'),
    applicationSecret: world.services.config.secret,
    ...more,
  })

/** Another installation, made of that backup, whose new files go there. */
const restore = async (file: string, storedIn: PlaceName) => {
  const { adminUrl, ownerUrl: owner, appUrl, template } = inject('testCluster')
  const database = `${template}_files_${closes.length}`
  await withClient(adminUrl, (client) => ensureDatabase(client, database))
  await ensureExtensions(withLogin(adminUrl, { database }))
  const url = withLogin(owner, { database })
  const files = placesOf(database, storedIn)
  await restoreBackup({ url, file, secret, files, now, log: silentLog })
  const connected = connectDatabase(withLogin(appUrl, { database }), 2)
  closes.push(connected.close)
  const services = { ...assembleServices({ ...world.services, database: connected }), files }
  const server = await assembleServer(services)
  const caller = callerOf(server, world.territoryId, world.members.referent?.token)
  return {
    download: async (documentId: string) => {
      const { status, text } = await caller.call(downloadDocument, { params: { personId, documentId } })
      return status === 200 ? text : status
    },
    places: async () => {
      const select = 'select distinct stored_in as "storedIn" from documents.file where deleted_at is null'
      const { rows } = await withClient(url, (client) => client.query<{ storedIn: string }>(select))
      return rows.map((row) => row.storedIn).sort()
    },
  }
}

describe('a backup of an installation whose files are in several places', () => {
  const sent = new Map<PlaceName, string>()
  const file = join(root, 'complete.backup')
  beforeAll(async () => {
    for (const name of placeNames) sent.set(name, await send(name))
    await backUp(file)
  })

  it('holds each of them, counted and sealed', async () => {
    const { tables } = await verifyBackup(file, secret)
    expect(tables.at(-1)).toMatchObject({ name: 'files', rows: 2 })
  })

  it.each(placeNames)(
    'gives them back where an installation that keeps its own in %s does',
    async (storedIn) => {
      const restored = await restore(file, storedIn)
      // What the database held comes with its tables; `bassin restore` moves it afterwards.
      expect(await restored.places()).toEqual([...new Set(['database', storedIn])].sort())
      for (const [name, documentId] of sent) expect(await restored.download(documentId)).toBe(pdf(name))
    },
  )
})

describe('a backup', () => {
  const keyOf = async (documentId: string) => {
    const select = 'select storage_key as key from documents.file where territory_id = $1 and id = $2'
    const [row] = await world.rows((tx) => tx.query<{ key: string }>(select, [tx.territoryId, documentId]))
    return row?.key ?? ''
  }
  const lose = async (name: OutsideName, documentId: string) =>
    placesOf('source', 'database')
      .place(name)
      .remove(await keyOf(documentId))

  it('of a file erased while it is written goes to its end, and restores it erased', async () => {
    const documentId = await send('folder')
    const at = await storing('folder')
    const file = join(root, 'erased.backup')
    let isErased = false
    await backUp(file, {
      onProgress: async ({ table }) => {
        if (table !== 'jobs' || isErased) return
        isErased = true
        await world.rows((tx) =>
          eraseFiles({ tx, now: testNow }, { subjectKind: 'person', subjectId: personId }),
        )
        await at.runJobs()
      },
    })
    expect(isErased).toBe(true)
    expect(await (await restore(file, 'folder')).download(documentId)).toBe(404)
  })

  it('without one of the files that rows name is none: it says which, and leaves no file', async () => {
    const documentId = await send('folder')
    const file = join(root, 'lost.backup')
    await lose('folder', documentId)
    await expect(backUp(file)).rejects.toThrow(`La pièce jointe ${documentId} manque (folder)`)
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false])
  })

  it('without the settings of a place where files are is refused', async () => {
    await send('s3')
    const files = openFilePlaces({ storedIn: 'database', folder: undefined, s3: undefined })
    await expect(backUp(join(root, 'unset.backup'), { files })).rejects.toThrow(
      /Pas de sauvegarde sans les pièces jointes : les réglages de (folder|s3) manquent/,
    )
  })
})
