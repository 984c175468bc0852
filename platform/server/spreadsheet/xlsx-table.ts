import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { safeCell } from '#kernel/csv-safety.ts'
import { isValidDate } from '#kernel/dates.ts'
import { escapedCell } from './cell-escapes.ts'
import { type CellValue, type Column, hoursOf, type TableRow } from './table.ts'

type Cell = SheetData[number][number]

const widths = { text: 24, date: 12, number: 12, minutes: 12 } as const
/** A longer text is read by opening its cell; the first lines are enough to know how long texts are. */
const widest = 60
const looked = 500

/** One sheet, its header kept in sight, real dates and numbers. Everything else is a text cell, never a formula. */
export const xlsxTable = <Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly TableRow<Key>[],
): Promise<Buffer> => {
  const data: SheetData = [
    columns.map((column) => ({
      value: escapedCell(safeCell(column.label)),
      type: String,
      fontWeight: 'bold' as const,
    })),
    ...rows.map((row) => columns.map((column) => xlsxCell(column, row[column.key]))),
  ]
  return writeExcelFile(data, {
    columns: columns.map((column) => ({ width: widthOf(column, rows.slice(0, looked)) })),
    stickyRowsCount: 1,
  }).toBuffer()
}

const widthOf = <Key extends string>(column: Column<Key>, rows: readonly TableRow<Key>[]): number => {
  const texts = column.kind === 'text' ? rows.map((row) => String(row[column.key] ?? '').length) : []
  return Math.max(widths[column.kind], column.label.length + 2, Math.min(widest, Math.max(0, ...texts) + 2))
}

const xlsxCell = (column: Column, value: CellValue): Cell => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return { value: value ? 'oui' : 'non', type: String }
  if (typeof value === 'number')
    return column.kind === 'minutes'
      ? { value: hoursOf(value), type: Number, format: '0.00' }
      : { value, type: Number }
  if (column.kind === 'date' && isValidDate(value))
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
  return { value: escapedCell(safeCell(value)), type: String, format: '@' }
}
