import { inflateSync } from 'node:zlib'

const HEADER = 44
const ENTRY = 20

/**
 * The TrueType font inside a WOFF 1.0 file: Typst reads no WOFF. Tables are inflated and laid out again in their
 * order (W3C, WOFF File Format 1.0, sections 3 to 5).
 */
export const woffToTtf = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    tableAt(woff, HEADER + ENTRY * index),
  )
  const directory: Buffer[] = []
  const body: Buffer[] = []
  let offset = 12 + 16 * tables.length
  for (const { tag, checksum, data } of tables) {
    const entry = Buffer.alloc(16)
    tag.copy(entry, 0)
    checksum.copy(entry, 4)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(data.length, 12)
    directory.push(entry)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    body.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat([offsetTable(woff, tables.length), ...directory, ...body])
}

const tableAt = (woff: Buffer, at: number) => {
  const start = woff.readUInt32BE(at + 4)
  const packedLength = woff.readUInt32BE(at + 8)
  const length = woff.readUInt32BE(at + 12)
  const packed = woff.subarray(start, start + packedLength)
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.subarray(at + 16, at + 20),
    data: packedLength < length ? inflateSync(packed) : packed,
  }
}

/** The first 12 bytes of a TrueType file: flavour, number of tables, and the three values of its binary search. */
const offsetTable = (woff: Buffer, count: number): Buffer => {
  const power = Math.floor(Math.log2(count))
  const searchRange = 2 ** power * 16
  const table = Buffer.alloc(12)
  woff.copy(table, 0, 4, 8)
  table.writeUInt16BE(count, 4)
  table.writeUInt16BE(searchRange, 6)
  table.writeUInt16BE(power, 8)
  table.writeUInt16BE(count * 16 - searchRange, 10)
  return table
}
