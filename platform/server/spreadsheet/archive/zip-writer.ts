import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  /** Its text or its bytes, piece by piece: a long one never stands in memory at once. */
  readonly text: Iterable<string | Buffer>
  /** Kept as it is: for the type that a reader looks for at a fixed place. */
  readonly stored?: boolean
}

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const UTF8_NAME = 0x0800
// 1 January 1980, the first day that a zip knows: two files of the same lines are the same bytes.
const FIRST_DAY = 0x0021

/** An archive of texts and of bytes. */
export const zipOf = async (parts: readonly ZipPart[]): Promise<Buffer> => {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const { bytes, size, crc } = await packed(part)
    const name = Buffer.from(part.name)
    const facts = factsOf({ method: part.stored ? 0 : 8, crc, packed: bytes.length, size, name: name.length })
    const local = Buffer.concat([signature(LOCAL), facts, name])
    directory.push(signature(ENTRY), shorts(20), facts, Buffer.alloc(10), words(offset), name)
    chunks.push(local, bytes)
    offset += local.length + bytes.length
  }
  const entries = Buffer.concat(directory)
  const end = [shorts(0, 0, parts.length, parts.length), words(entries.length, offset), shorts(0)]
  return Buffer.concat([...chunks, entries, signature(END), ...end])
}

const packed = async ({ text, stored }: ZipPart): Promise<{ bytes: Buffer; size: number; crc: number }> => {
  let size = 0
  let crc = 0
  function* counted(): Generator<Buffer> {
    for (const piece of text) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      size += bytes.length
      crc = crc32(bytes, crc)
      yield bytes
    }
  }
  const source = Readable.from(counted(), { objectMode: false })
  const out: Buffer[] = []
  for await (const chunk of stored ? source : source.pipe(createDeflateRaw())) out.push(chunk as Buffer)
  return { bytes: Buffer.concat(out), size, crc }
}

/** What the header of a file and its line in the directory say alike. */
const factsOf = (of: { method: number; crc: number; packed: number; size: number; name: number }): Buffer =>
  Buffer.concat([
    shorts(20, UTF8_NAME, of.method, 0, FIRST_DAY),
    words(of.crc, of.packed, of.size),
    shorts(of.name, 0),
  ])

const signature = (value: number): Buffer => words(value)

const shorts = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2)
  return buffer
}

const words = (...values: readonly number[]): Buffer => {
  const buffer = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, index * 4)
  return buffer
}
