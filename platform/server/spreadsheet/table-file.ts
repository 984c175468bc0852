import { FileReply } from '../http/replies.ts'
import { csvTable } from './csv-table.ts'
import { odsTable } from './ods-table.ts'
import { type Column, odsMediaType, type TableFormat, type TableRow } from './table.ts'
import { xlsxTable } from './xlsx-table.ts'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: odsMediaType,
} as const

const makers = { csv: csvTable, xlsx: xlsxTable, ods: odsTable } as const

/** A table to download; `name` without its ending. Cells that a spreadsheet would run are neutralised. */
export const tableFile = async <Key extends string>(
  format: TableFormat,
  name: string,
  columns: readonly Column<Key>[],
  rows: readonly TableRow<Key>[],
): Promise<FileReply> =>
  new FileReply({
    body: await makers[format](columns, rows),
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
  })
