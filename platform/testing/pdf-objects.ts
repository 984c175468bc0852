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

/** A text as PDF strings write it once it leaves ASCII: UTF-16, high byte first. */
export const pdfString = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('latin1')
