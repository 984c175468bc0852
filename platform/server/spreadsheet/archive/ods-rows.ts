import { type CellRead, RowCells, rowsOf, type SheetLimits, type SheetRow } from './rows.ts'
import type { XmlListener } from './xml-reader.ts'
import type { ZipEntry } from './zip-entries.ts'

type Attributes = ReadonlyMap<string, string>

// What floats over a cell or comments it is not its content.
const beside = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'tracked-changes'])
// More spaces in a row than this were not typed.
const mostSpaces = 200

/** Rows of the first sheet of an OpenDocument spreadsheet (ODF 1.3, part 3, 9.1). Formulas are read as their last value. */
export const odsRows = (entry: ZipEntry, { mostColumns, mostBytes }: SheetLimits): AsyncGenerator<SheetRow> =>
  rowsOf(entry, { left: mostBytes }, (push) => {
    const row = new RowCells(mostColumns)
    let [tables, besides, number, column, times] = [0, 0, 1, 0, 1]
    let cell: { facts: Attributes; columns: number; text: string; paragraphs: number } | undefined
    const inSheet = () => tables === 1 && besides === 0
    const opening: Readonly<Record<string, (facts: Attributes) => void>> = {
      'table-row': (facts) => {
        column = 0
        times = repeated(facts, 'table:number-rows-repeated')
      },
      'table-cell': (facts) => {
        cell = { facts, columns: repeated(facts, 'table:number-columns-repeated'), text: '', paragraphs: 0 }
      },
      // Hidden under the merged cell that starts before it.
      'covered-table-cell': (facts) => {
        column += repeated(facts, 'table:number-columns-repeated')
      },
      p: () => {
        if (!cell) return
        if (cell.paragraphs > 0) cell.text += '\n'
        cell.paragraphs += 1
      },
      s: (facts) => {
        if (cell) cell.text += ' '.repeat(Math.min(repeated(facts, 'text:c'), mostSpaces))
      },
      tab: () => {
        if (cell) cell.text += '\t'
      },
      'line-break': () => {
        if (cell) cell.text += '\n'
      },
    }
    const listener: XmlListener = {
      open: (name, attributes) => {
        if (beside.has(name)) besides += 1
        if (name === 'table' && besides === 0) tables += 1
        const heard = inSheet() ? opening[name] : undefined
        heard?.(attributes())
      },
      close: (name) => {
        if (inSheet() && name === 'table-cell' && cell) {
          row.set(column, cellOf(cell.facts, cell.text), cell.columns)
          column += cell.columns
          cell = undefined
        }
        if (inSheet() && name === 'table-row') {
          const cells = row.take()
          if (cells.length > 0) push({ number, cells }, times)
          number += times
        }
        if (name === 'table' && besides === 0) tables = tables === 1 ? over : tables - 1
        if (beside.has(name)) besides -= 1
      },
      text: (text) => {
        if (cell && cell.paragraphs > 0 && inSheet()) cell.text += text
      },
    }
    return { ...listener, isOver: () => tables >= over }
  })

// The first sheet is closed: whatever follows is another one.
const over = 1_000_000

const repeated = (facts: Attributes, name: string): number => {
  const times = Number(facts.get(name) ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

const cellOf = (facts: Attributes, text: string): CellRead => {
  const kind = facts.get('office:value-type')
  if (kind === 'date') return facts.get('office:date-value') ?? text
  if (kind === 'boolean') return facts.get('office:boolean-value') === 'true'
  if (kind === 'string') return facts.get('office:string-value') ?? text
  const number = Number(facts.get('office:value') ?? Number.NaN)
  return kind === 'float' || kind === 'currency' || kind === 'percentage'
    ? Number.isFinite(number)
      ? number
      : text
    : text
}
