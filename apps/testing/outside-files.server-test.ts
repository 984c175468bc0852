import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { copyFiles, eraseFiles, sweepPlace } from '#features/documents/server/public.ts'
import { addDocument, downloadDocument, listDocuments, readPerson } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import { newKey, PlaceError } from '#platform/server/files/file-place.ts'
import { type FilePlaces, openFilePlaces } from '#platform/server/files/file-places.ts'
import type { FilesConfig } from '#platform/server/files/files-config.ts'
import type { Context } from '#platform/server/http/context.ts'
import { outsidePlaces } from '#platform/testing/outside-places.ts'
import { withFile } from './request-of.ts'
import { aTerritory, type World, worldOn } from './world.ts'

const places = outsidePlaces()
const { root } = places

let world: World
let personId: string
beforeEach(async () => {
  world = await aTerritory()
  personId = await aPerson(world, { followedBy: ['referent'] })
})

/** The same territory, served with its files elsewhere. */
const storing = async (files: FilePlaces): Promise<World> => {
  const services = { ...world.services, files }
  const clock = { instant: new Date(), now: world.services.clock.now }
  return worldOn({ server: await assembleServer(services), services, clock }, world)
}
const folder = () => join(root, world.territoryId)
const settings = (): FilesConfig => ({ storedIn: 'folder', folder: folder(), s3: places.s3.config })
const inFolder = () => storing(openFilePlaces(settings()))

const pdf = '%PDF-1.4\nattestation\n%%EOF\n'
const send = async (at: World, documentId = newId()): Promise<string> => {
  const params = { personId, documentId }
  await at.as('referent').done(addDocument, withFile({ params }, { name: 'attestation.pdf', content: pdf }))
  return documentId
}
const download = (at: World, documentId: string) =>
  at.as('referent').call(downloadDocument, { params: { personId, documentId } })
const rowOf = async (documentId: string) => {
  const select = `select stored_in as "storedIn", storage_key as key, content from documents.file where territory_id = $1 and id = $2`
  const [row] = await world.rows((tx) => tx.query(select, [tx.territoryId, documentId]))
  return row as { storedIn: string; key: string; content: Buffer | null }
}
const onDisk = () => readdirSync(join(folder(), world.territoryId))
const subject = () => ({ subjectKind: 'person', subjectId: personId })
const erase = (at: World, of = subject()) =>
  world.rows((tx) => eraseFiles({ tx, now: at.services.clock.now() }, of))

describe('a file kept outside the database', () => {
  it.each(['folder', 's3'] as const)(
    'in %s comes back as it was sent, under a key that says nothing of it',
    async (storedIn) => {
      const at = await storing(openFilePlaces({ ...settings(), storedIn }))
      const documentId = await send(at)
      const { key, ...row } = await rowOf(documentId)
      expect(row).toEqual({ storedIn, content: null })
      expect(key).toMatch(new RegExp(`^${world.territoryId}/`))
      expect(key).not.toContain(documentId)
      expect((await download(at, documentId)).text).toBe(pdf)
    },
  )

  it('stays readable when the setting of new files changes', async () => {
    const places = ['folder', 's3', 'database'] as const
    const servers = await Promise.all(
      places.map((storedIn) => storing(openFilePlaces({ ...settings(), storedIn }))),
    )
    const sent = await Promise.all(servers.map((at) => send(at)))
    for (const at of servers)
      for (const documentId of sent) expect((await download(at, documentId)).text).toBe(pdf)
  })

  it('is not given without its place, without its bytes, or with other bytes; the rest of the file is', async () => {
    const at = await inFolder()
    const documentId = await send(at)
    const without = await storing(openFilePlaces({ storedIn: 'database', folder: undefined, s3: undefined }))
    const said = async (server: World) => {
      const { status, problem } = await download(server, documentId)
      return [status, problem.code]
    }
    expect(await said(without)).toEqual([503, 'files-unavailable'])
    const { key } = await rowOf(documentId)
    writeFileSync(join(folder(), key), pdf.replace('attestation', 'falsification'))
    expect(await said(at)).toEqual([500, 'file-altered'])
    writeFileSync(join(folder(), key), pdf.replace('attestation', 'ATTESTATION'))
    expect(await said(at)).toEqual([500, 'file-altered'])
    rmSync(join(folder(), key))
    expect(await said(at)).toEqual([500, 'file-lost'])
    expect(at.services.files.troubles).toEqual({ missing: 1, altered: 2, unreachable: 0 })
    expect((await at.as('referent').call(readPerson, { params: { personId } })).status).toBe(200)
  })

  it('is not received when its place does not answer or is full, and no row says that it was', async () => {
    for (const [code, refusal] of [
      ['unreachable', 'files-unavailable'],
      ['full', 'storage-full'],
    ] as const) {
      const broken = openFilePlaces(settings())
      const put = () => Promise.reject(new PlaceError(code, 'essai'))
      const at = await storing({ ...broken, place: (name) => ({ ...broken.place(name), put }) })
      const params = { personId, documentId: newId() }
      const form = withFile({ params }, { name: 'attestation.pdf', content: pdf })
      expect(await at.as('referent').refused(addDocument, form)).toBe(refusal)
    }
    const { items } = await world.as('referent').done(listDocuments, { params: { personId } })
    expect(items).toEqual([])
  })

  it('holds no connection while its place is slow, coming or going', async () => {
    const places = openFilePlaces(settings())
    let release = () => {}
    const slow = new Promise<void>((done) => {
      release = done
    })
    let waiting = 0
    const wait = async () => {
      waiting += 1
      await slow
    }
    const at = await storing({
      ...places,
      place: (name) => {
        const { put, get, ...others } = places.place(name)
        return {
          ...others,
          put: (key, bytes) => wait().then(() => put(key, bytes)),
          get: (key, most) => wait().then(() => get(key, most)),
        }
      },
    })
    const sent = await send(await inFolder())
    const slowOnes = [...Array(6)].flatMap(() => [send(at), download(at, sent)])
    await expect.poll(() => waiting, { timeout: 20_000 }).toBe(12)
    expect((await at.as('referent').call(readPerson, { params: { personId } })).status).toBe(200)
    release()
    await Promise.all(slowOnes)
    const { items } = await at.as('referent').done(listDocuments, { params: { personId } })
    expect(items).toHaveLength(7)
  })
})

describe('the bytes of an erased file', () => {
  it('leave their place once the erasure is committed, and not before', async () => {
    const at = await inFolder()
    await send(at)
    const stopped = world.rows(async (tx) => {
      await eraseFiles({ tx, now: at.services.clock.now() }, subject())
      throw new Error('rolled back')
    })
    await expect(stopped).rejects.toThrow('rolled back')
    await at.runJobs()
    expect(onDisk()).toHaveLength(1)
    await erase(at)
    expect(onDisk()).toHaveLength(1)
    await at.runJobs()
    expect(onDisk()).toEqual([])
  })

  it('stay while another subject names them', async () => {
    const at = await inFolder()
    await send(at)
    const copy = { subjectKind: 'referral', subjectId: newId() }
    const actor = { memberId: world.members.referent?.memberId }
    await world.rows((tx) =>
      copyFiles({ tx, now: at.services.clock.now(), actor } as unknown as Context, subject(), copy),
    )
    await erase(at)
    await at.runJobs()
    expect(onDisk()).toHaveLength(1)
    await erase(at, copy)
    await at.runJobs()
    expect(onDisk()).toEqual([])
  })
})

describe('bytes that no row names', () => {
  /** Left by a request whose transaction was rolled back. */
  const anOrphan = async (at: World): Promise<string> => {
    const params = { personId: newId(), documentId: newId() }
    const form = withFile({ params }, { name: 'attestation.pdf', content: pdf })
    const before = new Set(onDisk())
    expect(await at.as('referent').refused(addDocument, form)).toBe('not-found')
    return onDisk().find((name) => !before.has(name)) ?? ''
  }
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
  const sweep = (at: World, count: number) => {
    const services = { ...at.services, clock: { now: () => hours(count) } }
    return sweepPlace(services, services.files.place('folder'))
  }

  it('are swept a day later, and those that a row names are left', async () => {
    const at = await inFolder()
    const documentId = await send(at)
    const orphan = await anOrphan(at)
    await at.services.files.place('folder').put(newKey(newId()), Buffer.from('of a territory that is gone'))
    expect(onDisk()).toContain(orphan)
    expect(await sweep(at, 23)).toBe(0)
    expect(await sweep(at, 25)).toBe(2)
    expect(onDisk()).not.toContain(orphan)
    expect((await download(at, documentId)).text).toBe(pdf)
  })

  it('are left where another installation puts its own', async () => {
    const at = await inFolder()
    await send(at)
    const orphan = await anOrphan(at)
    await at.services.files.place('folder').writeOwner(newId())
    expect(await sweep(at, 25)).toBeUndefined()
    expect(onDisk()).toContain(orphan)
  })
})
