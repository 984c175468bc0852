import type { Inspected } from './dangers.ts'
import { exifOrientation, orientationOnly } from './exif-orientation.ts'
import { tooManyPixels } from './pixels.ts'

const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
const standsAlone = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

/** Kept of what programs write: the picture's own frame, its colours, how they are coded. */
const keptOfPrograms: Readonly<Record<number, string>> = { 224: 'JFIF', 226: 'ICC_PROFILE', 238: 'Adobe' }
/** Marker, length, precision, height and width of a frame, in bytes. */
const frameHeader = 9
const exif = 0xe1
const comment = 0xfe

/**
 * A photograph without what its maker did not show: where and when it was taken, with which device, its thumbnail, the
 * texts of programs, and all that follows its end. The way it is turned stays (ITU-T T.81, annex B; Exif 2.32).
 */
export const cleanJpeg = (bytes: Buffer): Inspected => {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return { refused: 'file-damaged' }
    if (marker === 0xff) {
      at += 1
      continue
    }
    const next = at + 2 + bytes.readUInt16BE(at + 2)
    if (next > bytes.length) return { refused: 'file-damaged' }
    const segment = bytes.subarray(at, next)
    if (isStartOfFrame(marker)) {
      if (segment.length < frameHeader) return { refused: 'file-damaged' }
      if (tooManyPixels(segment.readUInt16BE(7), segment.readUInt16BE(5)))
        return { refused: 'image-too-large' }
    }
    if (marker === 0xda) {
      const end = endOfScan(bytes, next)
      kept.push(bytes.subarray(at, end))
      if (bytes[end + 1] === 0xd9) return { bytes: Buffer.concat([...kept, bytes.subarray(end, end + 2)]) }
      at = end
      continue
    }
    if (marker === exif) kept.push(...orientationOnly(exifOrientation(segment)))
    else if (isPartOfPicture(marker, segment)) kept.push(segment)
    at = next
  }
  return { refused: 'file-damaged' }
}

const isPartOfPicture = (marker: number, segment: Buffer): boolean => {
  if (marker === comment) return false
  if ((marker & 0xf0) !== 0xe0) return true
  const word = keptOfPrograms[marker]
  return word !== undefined && segment.toString('latin1', 4, 4 + word.length) === word
}

/** Where the coded picture stops: the next marker that is neither a stuffed zero nor a restart. */
const endOfScan = (bytes: Buffer, start: number): number => {
  let at = bytes.indexOf(0xff, start)
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== 0xff && !standsAlone(marker)) return at
    at = bytes.indexOf(0xff, at + (marker === 0xff ? 1 : 2))
  }
  return bytes.length
}
