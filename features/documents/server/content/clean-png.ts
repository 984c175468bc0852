import { crc32 } from 'node:zlib'
import type { Inspected } from './dangers.ts'
import { tiffOrientation, tiffTurned } from './exif-orientation.ts'
import { tooManyPixels } from './pixels.ts'

/** Texts, times and Exif that programs add to a picture (PNG, third edition, 11.3). */
const dropped = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])
const signatureBytes = 8

/** A picture without what programs wrote about it, nor anything after its end; the way it is turned stays. */
export const cleanPng = (bytes: Buffer): Inspected => {
  const kept: Buffer[] = [bytes.subarray(0, signatureBytes)]
  for (let at = signatureBytes; at + 12 <= bytes.length; ) {
    const next = at + 12 + bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (next > bytes.length) break
    if (kind === 'IHDR' && tooManyPixels(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)))
      return { refused: 'image-too-large' }
    if (kind === 'eXIf') kept.push(...orientationChunk(bytes.subarray(at + 8, next - 4)))
    if (!dropped.has(kind)) kept.push(bytes.subarray(at, next))
    if (kind === 'IEND') return { bytes: Buffer.concat(kept) }
    at = next
  }
  return { refused: 'file-damaged' }
}

/** What Exif says of the way the picture is turned, alone; nothing when it is not. */
const orientationChunk = (exif: Buffer): Buffer[] => {
  const orientation = tiffOrientation(exif)
  if (orientation === 1) return []
  const named = Buffer.concat([Buffer.from('eXIf'), tiffTurned(orientation)])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(named.length - 4)
  check.writeUInt32BE(crc32(named))
  return [Buffer.concat([length, named, check])]
}
