import { safeCell } from '#kernel/csv-safety.ts'
import { isValidDate } from '#kernel/dates.ts'
import { type ZipPart, zipOf } from './archive/zip-writer.ts'
import { odsFrame } from './ods-frame.ts'
import { type CellValue, type Column, hoursOf, odsMediaType, type TableRow } from './table.ts'
import { xmlText } from './xml-text.ts'

/** An OpenDocument spreadsheet: one sheet, its header kept in sight, real dates and numbers, no formula. */
export const odsTable = <Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly TableRow<Key>[],
): Promise<Buffer> =>
  zipOf([
    { name: 'mimetype', text: [odsMediaType], stored: true },
    { name: 'META-INF/manifest.xml', text: [odsFrame.manifest] },
    { name: 'settings.xml', text: [odsFrame.settings] },
    { name: 'content.xml', text: contentOf(columns, rows) },
  ] satisfies ZipPart[])

function* contentOf<Key extends string>(
  columns: readonly Column<Key>[],
  rows: readonly TableRow<Key>[],
): Generator<string> {
  yield odsFrame.opening
  for (const { kind } of columns)
    yield `<table:table-column table:style-name="${kind === 'text' ? 'wide' : 'narrow'}"/>`
  const header = columns.map(({ label }) => textCell(safeCell(label), 'header')).join('')
  yield `<table:table-header-rows><table:table-row>${header}</table:table-row></table:table-header-rows>`
  for (const row of rows)
    yield `<table:table-row>${columns.map((column) => odsCell(column, row[column.key])).join('')}</table:table-row>`
  yield odsFrame.closing
}

const odsCell = (column: Column, value: CellValue): string => {
  if (value === null || value === undefined || value === '') return '<table:table-cell/>'
  if (typeof value === 'boolean') return textCell(value ? 'oui' : 'non')
  if (typeof value === 'number')
    return column.kind === 'minutes' ? numberCell(hoursOf(value), 'hours') : numberCell(value, 'number')
  if (column.kind === 'date' && isValidDate(value))
    return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${value}"/>`
  return textCell(safeCell(value))
}

const numberCell = (value: number, style: string): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${value}"/>`

const textCell = (text: string, style = 'text'): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string">${text
    .split(/\r\n|[\r\n]/)
    .map(paragraph)
    .join('')}</table:table-cell>`

/** XML would read two spaces as one, and a tab as a space. */
const paragraph = (line: string): string =>
  `<text:p>${xmlText(line)
    .replaceAll('\t', '<text:tab/>')
    .replace(/^ | {2,}| $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)}</text:p>`
