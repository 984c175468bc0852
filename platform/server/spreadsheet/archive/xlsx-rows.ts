import { readableCell } from '../cell-escapes.ts'
import { type CellRead, RowCells, readXml, rowsOf, type SheetLimits, type SheetRow } from './rows.ts'
import { type XlsxBook, xlsxBook } from './xlsx-book.ts'
import { BadArchive, type ZipEntry } from './zip-entries.ts'

const DAY_MS = 86_400_000
// Day 0 of spreadsheets, right from March 1900 on; the other one is the calendar of former Macintoshes.
const origins = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }
const LAST_SERIAL = 2_958_465

/** Rows of the first sheet of an XLSX (ECMA-376, part 1, 18.3.1). Formulas are read as their last value. */
export async function* xlsxRows(
  entries: ReadonlyMap<string, ZipEntry>,
  { mostColumns, mostBytes }: SheetLimits,
): AsyncGenerator<SheetRow> {
  const allowance = { left: mostBytes }
  const book = await xlsxBook(entries, (entry, listener) => readXml(entry, allowance, listener))
  const sheet = entries.get(book.sheet)
  if (!sheet) throw new BadArchive('unreadable')
  yield* rowsOf(sheet, allowance, (push) => {
    const row = new RowCells(mostColumns)
    let [number, column, isOver, phonetic] = [0, -1, false, false]
    let cell: { kind: string; style: number; text: string } | undefined
    let reading = false
    return {
      isOver: () => isOver,
      open: (name, attributes) => {
        if (name === 'row') {
          number = positive(attributes().get('r')) ?? number + 1
          column = -1
        } else if (name === 'c') {
          const facts = attributes()
          column = columnOf(facts.get('r')) ?? column + 1
          cell = { kind: facts.get('t') ?? 'n', style: Number(facts.get('s') ?? 0), text: '' }
        } else if (name === 'rPh') phonetic = true
        reading = (name === 'v' || name === 't') && !phonetic
      },
      close: (name) => {
        if (name === 'c' && cell) {
          row.set(column, cellOf(cell, book))
          cell = undefined
        }
        if (name === 'rPh') phonetic = false
        if (name === 'row') {
          const cells = row.take()
          if (cells.length > 0) push({ number, cells })
        }
        if (name === 'sheetData') isOver = true
        reading = false
      },
      text: (text) => {
        if (cell && reading) cell.text += text
      },
    }
  })
}

const positive = (text: string | undefined): number | undefined => {
  const value = Number(text)
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** `B12` -> 1. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const cellOf = (cell: { kind: string; style: number; text: string }, book: XlsxBook): CellRead => {
  const { kind, text } = cell
  if (kind === 's') return book.strings[Number(text)] ?? ''
  if (kind === 'b') return text === '' ? '' : text === '1'
  if (kind !== 'n') return readableCell(text)
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return text
  if (!book.dateStyles.has(cell.style) || number < 1 || number > LAST_SERIAL) return number
  const day = Math.floor(number) * DAY_MS + origins[book.origin]
  return new Date(day).toISOString().slice(0, 10)
}
