import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { outsidePlaces } from '#platform/testing/outside-places.ts'
import { type FilePlace, newKey } from './file-place.ts'
import { folderPlace } from './folder-place.ts'
import { s3Place } from './s3-place.ts'

const places = outsidePlaces()
const { root } = places

const territoryId = newId()
const bytes = Buffer.from('une pièce jointe')
const keysIn = async (place: FilePlace): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of place.list()) keys.push(key)
  return keys.sort()
}

describe.for(['a folder', 'an S3 storage'] as const)('%s', (kind) => {
  const open = (): FilePlace =>
    kind === 'a folder' ? folderPlace(join(root, 'a')) : s3Place(places.s3.config)

  it('gives back what was put, and only under its key', async () => {
    const place = open()
    const [key, other] = [newKey(territoryId), newKey(territoryId)]
    await place.put(key, bytes)
    expect(await place.get(key, 1_000)).toEqual(bytes)
    expect(await place.stat(key)).toMatchObject({ key, sizeBytes: bytes.length })
    expect([await place.get(other, 1_000), await place.stat(other)]).toEqual([undefined, undefined])
  })

  it('keeps an empty file, and one of 5 MB', async () => {
    const place = open()
    for (const content of [Buffer.alloc(0), Buffer.alloc(5_000_000, 'é')]) {
      const key = newKey(territoryId)
      await place.put(key, content)
      expect((await place.get(key, content.length))?.equals(content)).toBe(true)
    }
  })

  it('gives no more than a thousand bytes above what was asked for, and tells that there is more', async () => {
    const place = open()
    const key = newKey(territoryId)
    await place.put(key, Buffer.alloc(4_000_000))
    const given = (await place.get(key, 2_000))?.length ?? 0
    expect(given).toBeGreaterThan(2_000)
    expect(given).toBeLessThan(4_000_000)
  })

  it('removes, once or twice', async () => {
    const place = open()
    const key = newKey(territoryId)
    await place.put(key, bytes)
    for (const _time of [1, 2]) await place.remove(key)
    expect(await place.get(key, 1_000)).toBeUndefined()
  })

  it('lists every key of every territory, and nothing else', async () => {
    const place = open()
    for (const key of await keysIn(place)) await place.remove(key)
    const keys = [territoryId, territoryId, newId(), newId(), newId()].map(newKey).sort()
    for (const key of keys) await place.put(key, bytes)
    await place.writeOwner(newId())
    expect(await keysIn(place)).toEqual(keys)
  })

  it('remembers whose it is', async () => {
    const place = open()
    await place.writeOwner(territoryId)
    expect(await place.readOwner()).toBe(territoryId)
  })

  it('goes nowhere but to its own keys', async () => {
    const place = open()
    const outside = [
      '../secrets.json',
      `${territoryId}/../../x`,
      `${territoryId}/x`,
      '',
      `/${newKey(territoryId)}`,
    ]
    for (const key of outside)
      for (const act of [place.get(key, 10), place.put(key, bytes), place.remove(key), place.stat(key)])
        await expect(act).rejects.toThrow('not a key')
  })
})

describe('a folder', () => {
  const folder = join(root, 'b')
  const place = folderPlace(folder)

  it('is closed to other accounts, files and folders', async () => {
    const key = newKey(territoryId)
    await place.put(key, bytes)
    const modes = [folder, join(folder, territoryId), join(folder, key)].map(
      (path) => statSync(path).mode & 0o777,
    )
    expect(modes).toEqual([0o700, 0o700, 0o600])
  })

  it('holds nothing half written under a key, and loses such halves once they are old', async () => {
    const key = newKey(territoryId)
    const half = join(folder, `${key}.x.partial`)
    await place.put(newKey(territoryId), bytes)
    writeFileSync(half, 'half')
    expect(await keysIn(place)).not.toContain(key)
    expect(await place.removeUnfinished(new Date(Date.now() - 60_000))).toBe(0)
    utimesSync(half, 1, 1)
    expect(await place.removeUnfinished(new Date(Date.now() - 60_000))).toBe(1)
    expect(readdirSync(join(folder, territoryId)).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it('that cannot be written says so without naming the file', async () => {
    writeFileSync(join(root, 'no-folder'), '')
    const failure = folderPlace(join(root, 'no-folder')).put(newKey(territoryId), bytes)
    await expect(failure).rejects.toMatchObject({ name: 'PlaceError', code: 'unreachable' })
    await expect(failure).rejects.not.toThrow(territoryId)
  })

  it('that was never written is empty', async () => {
    const empty = folderPlace(join(root, 'never'))
    expect([await keysIn(empty), await empty.readOwner()]).toEqual([[], undefined])
  })
})
