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
const FILE = 0x04034b50
const longestComment = 65_557
const chunkBytes = 64 * 1024

/**
 * The files of an archive by its central directory. Throws `BadArchive`, also at what two programs would read
 * differently: bytes before or after it, a file named twice, outside itself, or laid over another.
 */
export const zipEntries = (zip: Buffer): ReadonlyMap<string, ZipEntry> => {
  const end = endOfDirectory(zip)
  if (end < 0 || zip.readUInt32LE(0) !== FILE) throw new BadArchive('unreadable')
  const entries = new Map<string, ZipEntry>()
  const places: Place[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = zip.readUInt16LE(end + 10); index > 0; index -= 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) throw new BadArchive('unreadable')
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const method = zip.readUInt16LE(at + 10)
    const place = placeOf(zip, at, name)
    if (leadsOutside(name) || entries.has(name)) throw new BadArchive('unreadable')
    places.push(place)
    entries.set(name, { name, method, packed: zip.subarray(place.start, place.end) })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (at !== end || overlap(places)) throw new BadArchive('unreadable')
  return entries
}

interface Place {
  readonly start: number
  readonly end: number
}

const placeOf = (zip: Buffer, at: number, name: string): Place => {
  const header = zip.readUInt32LE(at + 42)
  if (header + 30 > zip.length || zip.readUInt32LE(header) !== FILE) throw new BadArchive('unreadable')
  const nameEnd = header + 30 + zip.readUInt16LE(header + 26)
  const start = nameEnd + zip.readUInt16LE(header + 28)
  const end = start + zip.readUInt32LE(at + 20)
  if (end > zip.length || zip.toString('utf8', header + 30, nameEnd) !== name)
    throw new BadArchive('unreadable')
  return { start, end }
}

const leadsOutside = (name: string): boolean =>
  /^[/\\]|^[a-z]:|[\0\\]/i.test(name) || name.split('/').includes('..')

const overlap = (places: readonly Place[]): boolean => {
  let last = 0
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    if (start < last) return true
    last = end
  }
  return false
}

/** Where the record lies that ends an archive; -1 when there is none. */
export const endOfDirectory = (zip: Buffer): number => {
  const first = Math.max(0, zip.length - longestComment)
  for (let at = zip.length - 22; at >= first; at -= 1)
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY && at + 22 + zip.readUInt16LE(at + 20) === zip.length)
      return at
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
