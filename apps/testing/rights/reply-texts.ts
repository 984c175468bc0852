import { parse } from 'csv-parse/sync'
import { isArchive, sheetRows } from '#platform/server/spreadsheet/sheet-rows.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'

interface Sent {
  readonly text: string
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, unknown>>
}

/** A reply that is no JSON, as what it lets be read: lines of cells for a table, one text for anything else. */
export type FileText = { readonly cells: readonly (readonly string[])[] } | { readonly text: string }

/** Reads a file as who receives it does: a spreadsheet unfolded, a PDF decoded. */
export const fileText = async ({ text, bytes, headers }: Sent): Promise<FileText> => {
  const type = String(headers['content-type'] ?? '')
  if (type.includes('csv'))
    return { cells: parse(text, { bom: true, delimiter: ';', relax_column_count: true }) }
  if (type.includes('wordprocessingml')) return { text: docxTexts(bytes) }
  if (isArchive(bytes)) return { cells: await sheetCells(bytes) }
  // RFC 5545, 3.1: a long line is folded, in the middle of a word.
  if (type.includes('calendar')) return { text: text.replaceAll(/\r\n[ \t]/g, '') }
  if (type.includes('pdf') && bytes.length > 200) return { text: pdfTexts(bytes) }
  return { text }
}

/** The cells of a spreadsheet, XLSX or OpenDocument. */
const sheetCells = async (bytes: Buffer): Promise<string[][]> => {
  const lines: string[][] = []
  for await (const { cells } of sheetRows(bytes, { mostColumns: 300, mostBytes: 50_000_000 }))
    lines.push(cells.map(String))
  return lines
}

/** Everything else that leaves with a reply: the name of the file, where to go next. */
export const headerText = ({ headers }: Pick<Sent, 'headers'>): string =>
  decodeURIComponent(
    ['content-disposition', 'location']
      .map((name) => String(headers[name] ?? ''))
      .join(' ')
      .replaceAll(/%(?![0-9a-f]{2})/gi, '%25'),
  )
