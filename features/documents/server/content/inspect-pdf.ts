import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { constants, inflate, type ZlibOptions } from 'node:zlib'
import { endOfDirectory } from '#platform/server/spreadsheet/archive/zip-entries.ts'
import { pdfDanger } from '../../rules/pdf-active.ts'
import { activeWith, type Inspected } from './dangers.ts'
import { type PdfValue, readPdfValue } from './pdf-values.ts'

const mostUnpacked = 16 * 1024 * 1024
/** No dictionary is so long; a file made so that each of its objects reads to its end would be read for hours. */
const longestValue = 2_000_000
const pauseEvery = 200_000

interface Reading {
  /** Characters that may still be read. */
  left: number
  sincePause: number
  unpacked: number
  readonly values: { readonly id: number; readonly value: PdfValue }[]
}

class NotInspectable extends Error {
  readonly reason: 'file-damaged' | 'file-inflates'
  constructor(reason: NotInspectable['reason'] = 'file-damaged') {
    super(reason)
    this.reason = reason
  }
}

/**
 * Reads every object of a PDF, wherever it lies: from each word `obj` rather than from its table, which a file may
 * have several of, and inside its packed object streams.
 */
export const inspectPdf = async (bytes: Buffer): Promise<Inspected> => {
  // What ends as an archive is also one: another program would open something else.
  if (endOfDirectory(bytes) >= 0) return { refused: 'file-damaged' }
  const text = bytes.toString('latin1')
  const reading: Reading = { left: text.length + longestValue, sincePause: 0, unpacked: 0, values: [] }
  try {
    for await (const value of objectsIn(reading, text))
      if (mayHoldObjects(value)) await readObjectStream(reading, bytes, text, value)
  } catch (error) {
    if (!(error instanceof NotInspectable)) throw error
    // Under a password, what is packed cannot be unpacked: the password is what to speak of.
    return { refused: /\/Encrypt\b/.test(text) ? 'file-protected' : error.reason }
  }
  if (reading.values.some(({ value }) => value.keys.has('Encrypt'))) return { refused: 'file-protected' }
  const danger = pdfDanger(reading.values)
  if (danger) return activeWith(danger)
  return isCutShort(text) ? { refused: 'file-damaged' } : { bytes }
}

/** A PDF ends with this mark (ISO 32000-2, 7.5.5): where an object begins after the last of them, the rest was lost on the way. */
const isCutShort = (text: string): boolean => {
  const end = text.lastIndexOf('%%EOF')
  return end < 0 || text.includes(' obj', end)
}

async function* objectsIn(reading: Reading, text: string): AsyncGenerator<PdfValue> {
  for (const match of text.matchAll(/(?<!end)obj|trailer/g))
    yield read(reading, text, match.index + match[0].length, numberBefore(text, match.index))
}

/** Others are served between two slices of a long file. */
const read = async (reading: Reading, text: string, at: number, id: number): Promise<PdfValue> => {
  const value = readPdfValue(text, at, at + longestValue)
  const length = value.end - at
  reading.left -= length
  reading.sincePause += length
  if (reading.left < 0 || length >= longestValue) throw new NotInspectable()
  reading.values.push({ id, value })
  if (reading.sincePause > pauseEvery) {
    reading.sincePause = 0
    await setImmediate()
  }
  return value
}

/** `12 0 obj`: 12. */
const numberBefore = (text: string, at: number): number =>
  Number(/(\d{1,9})\s{1,9}\d{1,5}\s{0,9}$/.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? -1)

/** Its type may be hidden behind a reference: the two keys that it needs cannot. */
const mayHoldObjects = ({ own, keys }: PdfValue): boolean =>
  own.get('Type')?.includes('ObjStm') === true || (keys.has('First') && keys.has('N'))

const unpack = promisify<Buffer, ZlibOptions, Buffer>(inflate)

const readObjectStream = async (
  reading: Reading,
  bytes: Buffer,
  text: string,
  { own, numbers, end, keys }: PdfValue,
): Promise<void> => {
  const start = /^\s{0,99}stream(\r\n|\n|\r)/.exec(text.slice(end, end + 120))
  // Without a stream, what bears these two keys is an outline.
  if (!start && !own.get('Type')?.includes('ObjStm')) return
  const filters = own.get('Filter') ?? []
  const [first, indirect] = numbers.get('First') ?? []
  const plain = filters.length > 0 || !keys.has('Filter')
  if (!start || first === undefined || indirect !== undefined || !plain || !readable(keys, filters))
    throw new NotInspectable()
  const packed = bytes.subarray(end + start[0].length)
  const inside = filters.length === 0 ? packed : await unpacked(reading, packed, filters.length)
  const objects = inside.toString('latin1')
  for await (const value of objectsIn(reading, objects)) reading.left -= value.keys.size
  const places = (objects.slice(0, first).match(/\d{1,9}/g) ?? []).map(Number)
  for (let index = 0; index + 1 < places.length; index += 2)
    await read(reading, objects, first + (places[index + 1] ?? 0), places[index] ?? -1)
}

/** A predictor would write `/JavaScript` as differences of bytes; nobody packs objects so. */
const readable = (keys: PdfValue['keys'], filters: readonly string[]): boolean =>
  !keys.has('Predictor') && !keys.has('F') && filters.every((filter) => filter === 'FlateDecode')

const unpacked = async (reading: Reading, packed: Buffer, times: number): Promise<Buffer> => {
  let bytes = packed
  for (let time = 0; time < times; time += 1) {
    const maxOutputLength = mostUnpacked - reading.unpacked
    if (maxOutputLength <= 0) throw new NotInspectable('file-inflates')
    bytes = await unpack(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }).catch(
      (error: { code?: string }) => {
        throw new NotInspectable(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'file-inflates' : 'file-damaged')
      },
    )
    reading.unpacked += bytes.length
    reading.left += bytes.length
  }
  return bytes
}
