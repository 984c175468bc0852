import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { BadArchive, isArchive, sheetRows } from '#platform/server/spreadsheet/sheet-rows.ts'
import { longestHeader } from '../../contract.ts'
import { cellText } from '../../rules/cell-text.ts'
import type { FileLine } from '../../rules/read-line.ts'

export interface TableRead {
  readonly headers: readonly string[]
  readonly lines: AsyncIterable<FileLine>
}
/** Codes that an import may fail with while it is read. */
export type UnreadableCode = 'file-empty' | 'file-unreadable' | 'too-many-columns' | 'file-inflates-too-much'

export class Unreadable extends Error {
  readonly code: UnreadableCode
  constructor(code: UnreadableCode) {
    super(code)
    this.code = code
  }
}

const mostColumns = 300
// An XLSX or an ODS is a zip: what it unfolds to is what fills the memory.
const mostInflatedBytes = 200 * 1024 * 1024
const chunkBytes = 64 * 1024

/** The first line gives the columns. Throws `Unreadable`. Blank lines are skipped, line numbers stay those of the file. */
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

/** Read as a stream: the text of the whole file never stands in memory at once. */
async function* csvRows(content: Buffer): AsyncGenerator<FileLine> {
  const encoding = isUtf8(content) ? 'utf-8' : 'windows-1252'
  const decoder = new TextDecoder(encoding)
  const head = new TextDecoder(encoding).decode(content.subarray(0, chunkBytes), { stream: true })
  const parser = Readable.from(decoded(content, decoder)).pipe(
    parse({
      delimiter: delimiterOf(head),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }),
  )
  for await (const { record, info } of parser as AsyncIterable<CsvRecord>)
    yield { number: info.lines, cells: record.map(cellText) }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function* decoded(content: Buffer, decoder: TextDecoder): Generator<string> {
  for (let at = 0; at < content.length; at += chunkBytes)
    yield decoder.decode(content.subarray(at, at + chunkBytes), { stream: true })
  yield decoder.decode()
}

/** The separator that the first line holds most often. */
const delimiterOf = (head: string): string => {
  const line = head.split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string) => line.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
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
