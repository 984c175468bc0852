import { odsRows } from './archive/ods-rows.ts'
import type { SheetLimits, SheetRow } from './archive/rows.ts'
import { xlsxRows } from './archive/xlsx-rows.ts'
import { BadArchive, zipEntries } from './archive/zip-entries.ts'

export type { SheetRow } from './archive/rows.ts'
export { BadArchive } from './archive/zip-entries.ts'

export const isArchive = (content: Buffer): boolean =>
  content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'

/**
 * Rows of the first sheet of an XLSX or ODS, told apart by what they hold. Empty rows are passed over, whatever
 * their number; the memory taken is that of a row and of the strings of the book. Throws at what is neither.
 */
export async function* sheetRows(content: Buffer, limits: SheetLimits): AsyncGenerator<SheetRow> {
  const entries = zipEntries(content)
  const openDocument = entries.get('content.xml')
  if (openDocument) yield* odsRows(openDocument, limits)
  else if (entries.has('xl/workbook.xml')) yield* xlsxRows(entries, limits)
  else throw new BadArchive('unreadable')
}
