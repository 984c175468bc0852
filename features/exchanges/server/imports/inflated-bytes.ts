const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const longestComment = 65_557

/** Bytes that a zip says it unfolds to (its central directory); undefined when it is not one. */
export const inflatedBytes = (zip: Buffer): number | undefined => {
  const end = lastIndexOf(zip, END_OF_DIRECTORY)
  if (end < 0) return undefined
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let total = 0
  for (let index = 0; index < entries; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined
    total += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return total
}

const lastIndexOf = (zip: Buffer, signature: number): number => {
  const first = Math.max(0, zip.length - longestComment)
  for (let at = zip.length - 22; at >= first; at -= 1) if (zip.readUInt32LE(at) === signature) return at
  return -1
}
