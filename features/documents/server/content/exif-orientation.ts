const orientationTag = 0x0112
const header = Buffer.from('Exif\0\0', 'latin1')

/** How the picture is turned, 1 to 8, from an Exif segment of JPEG; 1, as it is, when nothing readable says otherwise. */
export const exifOrientation = (segment: Buffer): number => {
  const isExif = segment.subarray(4, 4 + header.length).equals(header)
  return isExif ? tiffOrientation(segment.subarray(4 + header.length)) : 1
}

/** The same from what PNG keeps of Exif, which has no header of its own. */
export const tiffOrientation = (tiff: Buffer): number => {
  if (tiff.length < 8) return 1
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (first + 2 > tiff.length) return 1
  for (let index = 0, at = first + 2; index < short(first) && at + 12 <= tiff.length; index += 1, at += 12)
    if (short(at) === orientationTag) return Math.min(8, Math.max(1, short(at + 8)))
  return 1
}

/** An Exif segment that says how the picture is turned, and nothing else; none when it is not turned. */
export const orientationOnly = (orientation: number): Buffer[] => {
  if (orientation === 1) return []
  const body = Buffer.concat([header, tiffTurned(orientation)])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(body.length + 2, 2)
  return [Buffer.concat([segment, body])]
}

/** One entry: the orientation. */
export const tiffTurned = (orientation: number): Buffer => {
  const tiff = Buffer.from('MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1')
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}
