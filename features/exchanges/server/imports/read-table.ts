import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { paced } from '#platform/server/spreadsheet/paced.ts'
import { BadArchive, isArchive, sheetRows } from '#platform/server/spreadsheet/sheet-rows.ts'
import { refuseUneven } from '#platform/server/spreadsheet/uneven-rows.ts'
import { longestHeader } from '../../contract.ts'
import { cellText } from '../../rules/cell-text.ts'
import type { FileLine } from '../../rules/read-line.ts'
import { textOf } from './text-of-file.ts'
import { Unreadable } from './unreadable.ts'

interface TableRead {
  readonly headers: readonly string[]
  readonly lines: AsyncIterable<FileLine>
}
const mostColumns = 300
// As many as a sheet has: a column that was formatted to its end leaves so many blank ones.
const mostRows = 1_048_576
// An XLSX or an ODS is a zip: what it unfolds to is what fills the memory.
const mostInflatedBytes = 200 * 1024 * 1024

/** The first line gives the columns. Throws `Unreadable`. Blank lines are skipped, rows keep the number that a spreadsheet shows. */
export const readTable = async (content: Buffer): Promise<TableRead> => {
  const rows = isArchive(content) ? bookRows(content) : csvRows(content)
  const iterator = rows[Symbol.asyncIterator]()
  const first = await iterator.next().catch(unreadable)
  if (first.done) throw new Unreadable('file-empty')
  const headers = first.value.cells.map((cell) => cell.slice(0, longestHeader).toWellFormed().trim())
  while (headers.at(-1) === '') headers.pop()
  if (headers.length > mostColumns) throw new Unreadable('too-many-columns')
  return { headers, lines: remaining(iterator, headers.length) }
}

async function* remaining(rows: AsyncIterator<FileLine>, width: number): AsyncGenerator<FileLine> {
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const { number, cells } = next.value
      if (cells.some((cell) => cell !== ''))
        yield { number, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') }
    }
  } catch (error) {
    unreadable(error)
  }
}

/** Whatever a parser throws at a file is the file's; what we refused ourselves keeps its reason. */
const unreadable = (error: unknown): never => {
  throw error instanceof Unreadable ? error : new Unreadable('file-unreadable')
}

/** Read as a stream: the text of the whole file never stands in memory at once. Rows are numbered as a spreadsheet shows them. */
async function* csvRows(content: Buffer): AsyncGenerator<FileLine> {
  const text = textOf(content)
  const parser = Readable.from(paced(text.pieces)).pipe(
    parse({
      delimiter: text.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      // Blank rows end here, since a file may hold millions of them; the others go on with their number.
      on_record: (record: string[], info) => {
        const { records, empty_lines } = info
        refuseUneven(info)
        if (records + empty_lines > mostRows) throw new Unreadable('file-unreadable')
        return record.every((cell) => cell.trim() === '')
          ? null
          : [String(text.linesBefore + records + empty_lines), ...record]
      },
    }),
  )
  for await (const [number, ...cells] of parser as AsyncIterable<string[]>)
    yield { number: Number(number), cells: cells.map(cellText) }
}

/** One column more than is taken, so that a header too wide is seen. */
async function* bookRows(content: Buffer): AsyncGenerator<FileLine> {
  try {
    const limits = { mostColumns: mostColumns + 1, mostBytes: mostInflatedBytes }
    for await (const { number, cells } of sheetRows(content, limits))
      yield { number, cells: cells.map(cellText) }
  } catch (error) {
    if (error instanceof BadArchive && error.reason === 'inflates-too-much')
      throw new Unreadable('file-inflates-too-much')
    throw error
  }
}
