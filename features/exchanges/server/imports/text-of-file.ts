import { isUtf8 } from 'node:buffer'
import { Unreadable } from './unreadable.ts'

export interface FileText {
  readonly pieces: Iterable<string>
  readonly delimiter: string
  /** Lines that stand before the table. */
  readonly linesBefore: number
}

const chunkBytes = 64 * 1024
// What spreadsheets write first to say their separator, which is no row of the table.
const ANNOUNCED = /^sep=([;,\t|])(?:\r\n|\r|\n)/i
// Control characters that a text may hold by accident, besides one in fifty.
const mostOdd = 4
const delimiters = [';', ',', '\t']

/** The text of a CSV, in the encoding that its bytes show. Throws `Unreadable` at what is no text: a photo, a PDF, a former XLS. */
export const textOf = (content: Buffer): FileText => {
  const encoding = encodingOf(content)
  const head = new TextDecoder(encoding).decode(content.subarray(0, chunkBytes), { stream: true })
  if (isNoText(head)) throw new Unreadable('file-unreadable')
  const announced = ANNOUNCED.exec(head)
  return {
    pieces: decoded(content, encoding, announced?.[0].length ?? 0),
    delimiter: announced?.[1] ?? delimiterOf(head),
    linesBefore: announced ? 1 : 0,
  }
}

/** UTF-16 is what spreadsheets call "Unicode text": by its mark, or by the empty half of each of its letters. */
const encodingOf = (content: Buffer): string => {
  const head = content.subarray(0, 200)
  const empty = [0, 1].map((half) => head.filter((byte, at) => at % 2 === half && byte === 0).length)
  const most = head.length / 3
  if ((head[0] === 0xff && head[1] === 0xfe) || (empty[1] ?? 0) > most) return 'utf-16le'
  if ((head[0] === 0xfe && head[1] === 0xff) || (empty[0] ?? 0) > most) return 'utf-16be'
  return isUtf8(content) ? 'utf-8' : 'windows-1252'
}

const isNoText = (head: string): boolean => {
  const odd = head.match(/(?![\t\n\r])\p{Cc}/gu)?.length ?? 0
  return odd > mostOdd + head.length / 50 || head.startsWith('%PDF-')
}

function* decoded(content: Buffer, encoding: string, skipped: number): Generator<string> {
  const decoder = new TextDecoder(encoding)
  let left = skipped
  for (let at = 0; at <= content.length; at += chunkBytes) {
    const isLast = at + chunkBytes > content.length
    const piece = decoder.decode(content.subarray(at, at + chunkBytes), { stream: !isLast })
    yield piece.slice(left)
    left = Math.max(0, left - piece.length)
  }
}

/** The separator that the first line holds most often outside its quotes. */
const delimiterOf = (head: string): string => {
  const line = /^(?:"[^"]*"|[^"\r\n])*/.exec(head.trimStart())?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (sign: string) => bare.split(sign).length
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
