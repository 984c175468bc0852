import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
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
  if (type.includes('spreadsheetml')) {
    const [sheet] = await readExcelFile(bytes)
    return { cells: (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? ''))) }
  }
  if (type.includes('pdf') && bytes.length > 200) return { text: pdfTexts(bytes) }
  return { text }
}

/** Everything else that leaves with a reply: the name of the file, where to go next. */
export const headerText = ({ headers }: Pick<Sent, 'headers'>): string =>
  decodeURIComponent(
    ['content-disposition', 'location']
      .map((name) => String(headers[name] ?? ''))
      .join(' ')
      .replaceAll(/%(?![0-9a-f]{2})/gi, '%25'),
  )
