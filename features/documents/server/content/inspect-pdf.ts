import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { activeWith, type Danger, type Inspected } from './dangers.ts'

/**
 * Names that make a PDF do something (ISO 32000-2, 12.6 actions, 7.11.4 embedded files, 12.7 forms). A page that only
 * opens at its second page, or links to a site, is left alone: `/OpenAction` and `/URI` are not here.
 */
const active: readonly (readonly [name: string, danger: Danger])[] = [
  ['/JavaScript', 'script'],
  ['/Launch', 'program'],
  ['/RichMedia', 'program'],
  ['/EmbeddedFile', 'attachment'],
  ['/SubmitForm', 'form'],
  ['/ImportData', 'form'],
  ['/XFA', 'form'],
]

/** Objects may be packed in streams: each is unfolded so far at most, and so many of them. */
const mostOfOne = 16 * 1024 * 1024
const mostOfAll = 128 * 1024 * 1024

const unfold = promisify(inflate)

/** Looks for what acts, in the objects as they lie and in those that are packed. The file itself is kept as it came. */
export const inspectPdf = async (bytes: Buffer): Promise<Inspected> => {
  const text = bytes.toString('latin1')
  const plain = plainNames(text)
  if (/\/Encrypt[\s/<(\d]/.test(plain)) return { refused: 'file-protected' }
  const lying = dangerIn(plain)
  if (lying) return activeWith(lying)
  let left = mostOfAll
  for (const { start, end } of objectStreams(text)) {
    const inside = await unfolded(bytes.subarray(start, end))
    if (typeof inside === 'string') return { refused: inside }
    left -= inside.length
    if (left < 0) return { refused: 'file-inflates' }
    const packed = dangerIn(plainNames(inside.toString('latin1')))
    if (packed) return activeWith(packed)
  }
  return { bytes }
}

/** A name may be written with `#4a` for J. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const dangerIn = (text: string): Danger | undefined => active.find(([name]) => text.includes(name))?.[1]

/** Where the streams lie that hold objects: their dictionary, which stands before since `obj`, tells the first one. */
function* objectStreams(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const word of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(word.index - 3, word.index) === 'end') continue
    const dictionary = plainNames(text.slice(Math.max(0, text.lastIndexOf('obj', word.index)), word.index))
    if (!/\/ObjStm|\/First\b/.test(dictionary)) continue
    const start = word.index + word[0].length
    const end = text.indexOf('endstream', start)
    yield { start, end: end < 0 ? text.length : end }
  }
}

const unfolded = (packed: Buffer): Promise<Buffer | 'file-inflates' | 'file-damaged'> =>
  unfold(packed, { maxOutputLength: mostOfOne, finishFlush: constants.Z_SYNC_FLUSH }).catch(
    (error: { code?: string }) => (error.code === 'ERR_BUFFER_TOO_LARGE' ? 'file-inflates' : 'file-damaged'),
  )
