import { inflateSync } from 'node:zlib'

/** The objects of a PDF as text, their packed streams opened: what a test looks for tags, titles and alternatives in. */
export const pdfObjects = (pdf: Buffer): string => {
  const source = pdf.toString('latin1')
  const parts = [source]
  for (const match of source.matchAll(/stream\r?\n/g)) {
    const start = match.index + match[0].length
    const end = pdf.indexOf('endstream', start, 'latin1')
    try {
      parts.push(inflateSync(pdf.subarray(start, end), { finishFlush: 2 }).toString('latin1'))
    } catch {
      // A font: packed in its own way.
    }
  }
  return parts.join('\n')
}

/** The alternative texts of a PDF, decoded: what a screen reader says of its drawings. */
export const pdfAlternatives = (pdf: Buffer): string[] =>
  [...pdfObjects(pdf).matchAll(/\/Alt\s*(?:<([0-9A-F]+)>|\(((?:[^\\()]|\\[\s\S])*)\))/g)].map(
    ([, hex, literal]) =>
      decoded(hex ? Buffer.from(hex, 'hex') : Buffer.from(unescaped(literal ?? ''), 'latin1')),
  )

/** UTF-16 after its mark, Latin letters otherwise. */
const decoded = (bytes: Buffer): string =>
  bytes.length > 1 && bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')

const unescaped = (literal: string): string =>
  literal.replace(/\\(\d{3}|[\s\S])/g, (_, sign: string) =>
    sign.length === 3
      ? String.fromCharCode(Number.parseInt(sign, 8))
      : ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign] ?? sign),
  )
