import { stringify } from 'csv-stringify/sync'
import { safeCell } from '#kernel/csv-safety.ts'
import { type CellValue, type Column, hoursOf, type TableRow } from './table.ts'

/** CSV as French spreadsheets open it: `;`, decimal comma, UTF-8 with its mark, CRLF; formulas neutralised. */
export const csvTable = <Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly TableRow<Key>[],
): Buffer => {
  const lines = [
    columns.map((column) => safeCell(column.label)),
    ...rows.map((row) => columns.map((column) => csvCell(column, row[column.key]))),
  ]
  return Buffer.from(stringify(lines, { delimiter: ';', bom: true, record_delimiter: 'windows' }))
}

const csvCell = (column: Column, value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (typeof value === 'number')
    return String(column.kind === 'minutes' ? hoursOf(value) : value).replace('.', ',')
  if (column.kind === 'date') return frenchDate(value)
  return safeCell(value)
}

/** `2026-11-23` -> `23/11/2026`; anything else stays a neutralised text. */
const frenchDate = (text: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : safeCell(text)
}
