import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeCheck, describeMove, isSound } from '#apps/cli/commands/files-report.ts'
import { copyFiles, eraseFiles, forgetFile } from '#features/documents/server/public.ts'
import { addDocument, downloadDocument } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { checkFiles } from '#platform/server/files/check-files.ts'
import { newKey, type PlaceName } from '#platform/server/files/file-place.ts'
import { type FilePlaces, openFilePlaces } from '#platform/server/files/file-places.ts'
import { findById } from '#platform/server/files/file-rows.ts'
import { moveFiles } from '#platform/server/files/move-files.ts'
import type { Context } from '#platform/server/http/context.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { anS3Server } from '#platform/testing/s3-server.ts'
import { withFile } from './request-of.ts'
import { aTerritoryIn, type World } from './world.ts'

const root = mkdtempSync(join(tmpdir(), 'bassin-moved-'))
const pdf = '%PDF-1.4\nattestation\n%%EOF\n'
let s3: Awaited<ReturnType<typeof anS3Server>>
let ownerUrl: string
let world: World
let personId: string
const closes: (() => Promise<unknown>)[] = []

const placesOf = (storedIn: PlaceName): FilePlaces =>
  openFilePlaces({ storedIn, folder: join(root, 'pieces'), s3: s3.config })

beforeAll(async () => {
  s3 = await anS3Server()
  // Its own database: a move and a check are of every territory.
  const database = await anotherTestDatabase()
  ownerUrl = database.ownerUrl
  const connected = connectDatabase(database.appUrl, 4)
  closes.push(connected.close, s3.stop)
  world = await aTerritoryIn(connected, { files: placesOf('folder') })
  personId = await aPerson(world, { followedBy: ['referent'] })
})
afterAll(async () => {
  for (const close of closes) await close()
  rmSync(root, { recursive: true, force: true })
})

const send = async (): Promise<string> => {
  const documentId = newId()
  const form = withFile({ params: { personId, documentId } }, { name: 'a.pdf', content: pdf })
  await world.as('referent').done(addDocument, form)
  return documentId
}
const download = async (documentId: string) => {
  const answer = await world.as('referent').call(downloadDocument, { params: { personId, documentId } })
  return answer.status === 200 ? answer.text : answer.problem.code
}
const move = (
  to: PlaceName,
  places = placesOf('folder'),
  onProgress: () => void | Promise<void> = () => {},
) => withClient(ownerUrl, (client) => moveFiles(client, places, to, onProgress))
const check = () => withClient(ownerUrl, (client) => checkFiles(client, placesOf('folder')))
const subject = (id = personId) => ({ subjectKind: 'person', subjectId: id })
const erase = async (of = subject()) => {
  await world.rows((tx) => eraseFiles({ tx, now: world.services.clock.now() }, of))
  await world.runJobs()
}
const keyOf = async (documentId: string): Promise<string> => {
  const select = 'select storage_key as key from documents.file where territory_id = $1 and id = $2'
  const [row] = await world.rows((tx) => tx.query<{ key: string }>(select, [tx.territoryId, documentId]))
  return row?.key ?? ''
}
const onDisk = () => readdirSync(join(root, 'pieces', world.territoryId))

describe('moving files', () => {
  it('takes each of them from place to place and back, readable all along, and leaves nothing behind', async () => {
    const sent = [await send(), await send(), await send()]
    for (const to of ['s3', 'database', 'folder'] as const) {
      const moved = await move(to, placesOf('folder'), async () => {
        expect(await download(sent[0] ?? '')).toBe(pdf)
      })
      expect(moved).toEqual({ moved: 3, there: 0, gone: 0, lost: { count: 0, ids: [] } })
      for (const documentId of sent) expect(await download(documentId)).toBe(pdf)
      const found = (await check()).map(({ place, files, whole, unnamed }) => [
        place,
        files,
        whole,
        unnamed ?? 0,
      ])
      const expected = (['database', 'folder', 's3'] as const).map((place) =>
        place === to ? [place, 3, 3, 0] : [place, 0, 0, 0],
      )
      expect(found).toEqual(expected)
    }
    expect(await move('folder')).toMatchObject({ moved: 0, there: 3 })
    await erase()
  })

  it('goes on where it was stopped', async () => {
    for (let rank = 0; rank < 3; rank += 1) await send()
    const stopped = move('s3', placesOf('folder'), () => {
      throw new Error('stopped')
    })
    await expect(stopped).rejects.toThrow('stopped')
    expect(await move('s3')).toMatchObject({ moved: 2, there: 1 })
    await erase()
  })

  it('removes no source that did not arrive as it left', async () => {
    const documentId = await send()
    const places = placesOf('folder')
    const lossy: FilePlaces = {
      ...places,
      place: (name) =>
        name === 's3'
          ? { ...places.place(name), get: async () => Buffer.from('other bytes') }
          : places.place(name),
    }
    await expect(move('s3', lossy)).rejects.toMatchObject({ name: 'PlaceError' })
    expect(await download(documentId)).toBe(pdf)
    await erase()
  })

  it('keeps the bytes that two rows name until both are moved', async () => {
    const documentId = await send()
    const actor = { memberId: world.members.referent?.memberId }
    const other = subject(newId())
    const now = world.services.clock.now()
    await world.rows((tx) => copyFiles({ tx, now, actor } as unknown as Context, subject(), other))
    expect(onDisk()).toHaveLength(1)
    expect(await move('database')).toMatchObject({ moved: 2 })
    expect(onDisk()).toEqual([])
    expect(await download(documentId)).toBe(pdf)
    await erase()
    await erase(other)
  })

  it('does not bring back a file erased while it is moved', async () => {
    const documentId = await send()
    const places = placesOf('folder')
    let isErased = false
    const erasing: FilePlaces = {
      ...places,
      place: (name) => ({
        ...places.place(name),
        put: async (key, bytes) => {
          await places.place(name).put(key, bytes)
          await erase()
          isErased = true
        },
      }),
    }
    expect(await move('s3', erasing)).toMatchObject({ moved: 0, gone: 1 })
    expect([isErased, await download(documentId)]).toEqual([true, 'not-found'])
    expect((await check()).map(({ unnamed }) => unnamed ?? 0)).toEqual([0, 0, 0])
  })
})

describe('checking files', () => {
  it('names those that are missing or altered, which a move leaves where they are, and counts what no row names', async () => {
    const [whole, missing, altered] = [await send(), await send(), await send()]
    rmSync(join(root, 'pieces', await keyOf(missing)))
    writeFileSync(join(root, 'pieces', await keyOf(altered)), pdf.replace('a', 'b'))
    await placesOf('folder').place('folder').put(newKey(newId()), Buffer.from('of nobody'))
    const folder = (await check()).find(({ place }) => place === 'folder')
    expect(folder).toMatchObject({
      ...{ files: 3, whole: 1, unnamed: 1, failure: undefined },
      missing: { count: 1, ids: [missing] },
      altered: { count: 1, ids: [altered] },
    })
    expect(folder && isSound(folder)).toBe(false)
    expect(folder && describeCheck(folder)).toMatch(
      /3 pièces, 1 relue entière.*Manquent : 1.*Altérées : 1.*Sans ligne : 1/s,
    )
    const moved = await move('s3')
    expect(moved).toMatchObject({
      moved: 1,
      lost: { count: 2, ids: expect.arrayContaining([missing, altered]) },
    })
    expect(describeMove(moved, 's3')).toMatch(/1 pièce déplacée.*manquantes ou altérées : 2/s)
    expect(await Promise.all([whole, missing, altered].map(download))).toEqual([
      pdf,
      'file-lost',
      'file-altered',
    ])
    await erase()
  })

  it('lets the operator forget a lost file, with its reason in the trail, and no file that can be read', async () => {
    const [whole, lost] = [await send(), await send()]
    rmSync(join(root, 'pieces', await keyOf(lost)))
    const forget = async (id: string) => {
      const [facts] = await withClient(ownerUrl, (client) => findById(client, id))
      return facts ? forgetFile(world.services, facts, 'disque perdu') : undefined
    }
    expect(await forget(whole)).toMatchObject({ ok: false, code: 'file-whole' })
    expect(await forget(lost)).toMatchObject({ ok: true })
    expect(await forget(lost)).toBeUndefined()
    expect(await Promise.all([whole, lost].map(download))).toEqual([pdf, 'not-found'])
    expect((await check()).every(isSound)).toBe(true)
    const lines = `select subject_id as "subjectId", reason, details->>'fileId' as id from audit.line
      where territory_id = $1 and action = 'documents.lost-file-forgotten'`
    expect(await world.rows((tx) => tx.query(lines, [tx.territoryId]))).toEqual([
      { subjectId: personId, reason: 'disque perdu', id: lost },
    ])
    await erase()
  })

  it('says why a place could not be looked at, and goes on with the others', async () => {
    await send()
    const places = openFilePlaces({
      storedIn: 'database',
      folder: undefined,
      s3: { ...s3.config, bucket: 'absent' },
    })
    const checks = await withClient(ownerUrl, (client) => checkFiles(client, places))
    expect(checks.map(({ place, failure }) => [place, failure])).toEqual([
      ['database', undefined],
      ['folder', 'les réglages de folder manquent'],
      ['s3', expect.stringMatching(/^le stockage S3 refuse \(404/)],
    ])
    expect(checks.map(isSound)).toEqual([true, false, false])
    await erase()
  })
})
