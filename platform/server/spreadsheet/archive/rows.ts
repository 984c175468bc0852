import { type XmlListener, xmlReader } from './xml-reader.ts'
import { type Allowance, BadArchive, entryText, type ZipEntry } from './zip-entries.ts'

/** A row of a sheet that holds something; `number` is the one that a spreadsheet shows. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly CellRead[]
}
export type CellRead = string | number | boolean

export interface SheetLimits {
  /** Cells beyond it are not kept: a sheet has room for 16,384 of them in each row. */
  readonly mostColumns: number
  /** Bytes that the archive may unfold to. */
  readonly mostBytes: number
}

// Both formats number the rows of a sheet to it, each once: no spreadsheet writes another.
const lastRow = 1_048_576
// A row weighs at most what a line of a CSV may weigh.
const heaviestRow = 1_000_000

/** Gathers the cells of one row, however far apart they stand, and how much text they hold. */
export class RowCells {
  readonly #most: number
  #cells: CellRead[] = []
  #weight = 0
  constructor(mostColumns: number) {
    this.#most = mostColumns
  }
  set(column: number, value: CellRead, times = 1): void {
    if (value === '') return
    for (let at = column; at < Math.min(column + times, this.#most); at += 1) {
      while (this.#cells.length < at) this.#cells.push('')
      this.#cells[at] = value
      this.#weight += typeof value === 'string' ? value.length : 8
      if (this.#weight > heaviestRow) throw new Error('row too heavy')
    }
  }
  /** The row so far, and an empty one for what follows. */
  take(): readonly CellRead[] {
    const cells = this.#cells
    this.#cells = []
    this.#weight = 0
    return cells
  }
}

/** Reads an entry whole. */
export const readXml = async (
  entry: ZipEntry,
  allowance: Allowance,
  listener: XmlListener,
): Promise<void> => {
  const reader = xmlReader(listener)
  for await (const piece of entryText(entry, allowance)) reader.write(piece)
  reader.end()
}

/**
 * The rows that a listener pushed while a piece was read, one piece after the other; repeated ones are unfolded one at
 * a time. Throws `BadArchive` at a number that no sheet has, or has given before.
 */
export async function* rowsOf(
  entry: ZipEntry,
  allowance: Allowance,
  listenerOf: (
    push: (row: SheetRow, times?: number) => void,
  ) => XmlListener & { readonly isOver: () => boolean },
): AsyncGenerator<SheetRow> {
  let ready: { row: SheetRow; times: number }[] = []
  let last = 0
  const listener = listenerOf((row, times = 1) => void ready.push({ row, times }))
  const reader = xmlReader(listener)
  for await (const piece of entryText(entry, allowance)) {
    reader.write(piece)
    const now = ready
    ready = []
    for (const { row, times } of now)
      for (let index = 0; index < times; index += 1) {
        const number = row.number + index
        if (number <= last || number > lastRow) throw new BadArchive('unreadable')
        last = number
        yield { number, cells: row.cells }
      }
    if (listener.isOver()) return
  }
  reader.end()
}
