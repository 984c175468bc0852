import { pipeline, Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

/** A file inside an archive, still packed. */
export interface ZipEntry {
  readonly name: string
  readonly packed: Buffer
  /** 0: stored as it is; 8: deflate. */
  readonly method: number
}

/** How many bytes may still be unfolded; shared by every entry that is read of one archive. */
export interface Allowance {
  left: number
}

/** The archive cannot be read, or unfolds to more than was allowed. */
export class BadArchive extends Error {
  readonly reason: 'unreadable' | 'inflates-too-much'
  constructor(reason: BadArchive['reason']) {
    super(reason)
    this.reason = reason
  }
}

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const longestComment = 65_557
const chunkBytes = 64 * 1024

/** The files of an archive by its central directory. Throws `BadArchive`. */
export const zipEntries = (zip: Buffer): ReadonlyMap<string, ZipEntry> => {
  const end = endOfDirectory(zip)
  if (end < 0) throw new BadArchive('unreadable')
  const entries = new Map<string, ZipEntry>()
  let at = zip.readUInt32LE(end + 16)
  for (let index = zip.readUInt16LE(end + 10); index > 0; index -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw new BadArchive('unreadable')
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const method = zip.readUInt16LE(at + 10)
    entries.set(name, { name, method, packed: packedBytes(zip, at) })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

const packedBytes = (zip: Buffer, at: number): Buffer => {
  const header = zip.readUInt32LE(at + 42)
  if (header + 30 > zip.length) throw new BadArchive('unreadable')
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  return zip.subarray(start, start + zip.readUInt32LE(at + 20))
}

const endOfDirectory = (zip: Buffer): number => {
  const first = Math.max(0, zip.length - longestComment)
  for (let at = zip.length - 22; at >= first; at -= 1)
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  return -1
}

/** The text of an entry, piece by piece. What it says it weighs is not believed: the bytes are counted as they come. */
export async function* entryText({ packed, method }: ZipEntry, allowance: Allowance): AsyncGenerator<string> {
  if (method !== 0 && method !== 8) throw new BadArchive('unreadable')
  const decoder = new TextDecoder('utf-8')
  const source = Readable.from(pieces(packed))
  const unpacked = method === 0 ? source : pipeline(source, createInflateRaw(), () => undefined)
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      allowance.left -= chunk.length
      if (allowance.left < 0) throw new BadArchive('inflates-too-much')
      yield decoder.decode(chunk, { stream: true })
    }
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive('unreadable')
  }
  yield decoder.decode()
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}
