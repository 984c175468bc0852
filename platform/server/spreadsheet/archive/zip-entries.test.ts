import { describe, expect, it } from 'vitest'
import { BadArchive, zipEntries } from './zip-entries.ts'
import { zipOf } from './zip-writer.ts'

const aZip = (...names: string[]) => zipOf(names.map((name) => ({ name, text: ['same'] })))
const ofDirectory = 'PK\u0001\u0002'
const names = async (zip: Buffer | Promise<Buffer>) => {
  try {
    return [...zipEntries(await zip).keys()]
  } catch (error) {
    return error instanceof BadArchive ? error.reason : error
  }
}

describe('an archive', () => {
  it('names its files', async () => {
    expect(await names(aZip('a.xml', 'b/c.xml'))).toEqual(['a.xml', 'b/c.xml'])
  })

  it.for(['../a', '/a', 'a/../../b', 'c:a', 'a\\b'])(
    'that names a file outside itself (%s) is refused',
    async (name) => {
      expect(await names(aZip(name))).toBe('unreadable')
    },
  )

  it('that begins or ends with something else is refused', async () => {
    const zip = await aZip('a')
    expect(await names(Buffer.concat([Buffer.from('MZ'), zip]))).toBe('unreadable')
    expect(await names(Buffer.concat([zip, Buffer.from('more')]))).toBe('unreadable')
  })

  it('that names a file twice, or lays one over another, is refused', async () => {
    expect(await names(aZip('a', 'a'))).toBe('unreadable')
    const zip = await aZip('a', 'b')
    const second = zip.lastIndexOf(ofDirectory, undefined, 'latin1')
    zip.write('a', zip.indexOf('b', zip.indexOf('PK\u0003\u0004', 4, 'latin1'), 'latin1'))
    zip.writeUInt32LE(0, second + 42)
    expect(await names(zip)).toBe('unreadable')
  })

  it('whose directory and files give other names is refused', async () => {
    const zip = await aZip('a')
    zip.write('b', zip.indexOf(ofDirectory, 0, 'latin1') + 46)
    expect(await names(zip)).toBe('unreadable')
  })
})
