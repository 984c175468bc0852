import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteReader } from './byte-reader.ts'
import { openChunks, sealChunks } from './sealed-chunks.ts'

const opened = { key: randomBytes(32), header: Buffer.from('{"header":1}\n') }

async function* pieces(...all: Uint8Array[]) {
  yield* all
}
const gather = async (source: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

const seal = (content: Buffer) => gather(sealChunks(opened, pieces(content)))
async function open(sealed: Buffer, key = opened.key): Promise<Buffer> {
  const reader = new ByteReader(pieces(sealed))
  const header = await reader.line(4096)
  return gather(openChunks({ key, header }, reader))
}

/** Where each sealed piece starts and ends. */
function framesOf(sealed: Buffer): Buffer[] {
  const frames: Buffer[] = []
  for (let at = opened.header.length; at < sealed.length; ) {
    const end = at + 4 + sealed.readUInt32BE(at)
    frames.push(sealed.subarray(at, end))
    at = end
  }
  return frames
}

const long = randomBytes(200_000)

describe('a sealed stream', () => {
  test('gives back what was sealed, whatever its size and its pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 70_000 }), { maxLength: 4 }), async (parts) => {
        const sealed = await gather(sealChunks(opened, pieces(...parts)))
        expect((await open(sealed)).equals(Buffer.concat(parts))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('does not open when one bit of it changed', async () => {
    const sealed = await seal(long)
    for (const place of [0, opened.header.length + 5, 70_000, sealed.length - 1]) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
      await expect(open(changed)).rejects.toThrow(/abîmée/)
    }
  })

  test('does not open when its end is missing, between two pieces or inside one', async () => {
    const sealed = await seal(long)
    const [first, second] = framesOf(sealed)
    const betweenTwo = Buffer.concat([opened.header, first ?? sealed, second ?? sealed])
    for (const cut of [betweenTwo, sealed.subarray(0, -1), sealed.subarray(0, 100), opened.header])
      await expect(open(cut)).rejects.toThrow(/incomplète/)
  })

  test('does not open when its pieces change places, or one is there twice', async () => {
    const frames = framesOf(await seal(long))
    const [first, second, ...rest] = frames
    for (const wrong of [
      [second, first, ...rest],
      [first, first, ...rest],
      [...frames, rest.at(-1)],
    ])
      await expect(open(Buffer.concat([opened.header, ...(wrong as Buffer[])]))).rejects.toThrow(/abîmée/)
  })

  test('does not open with another key', async () => {
    await expect(open(await seal(long), randomBytes(32))).rejects.toThrow(/abîmée/)
  })
})
