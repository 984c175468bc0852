import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { createGunzip, gunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { paced } from '#platform/server/spreadsheet/paced.ts'

/** One record of an official file: where it stands and its cells by column name, trimmed. */
export interface Row {
  readonly line: number
  cell(column: string): string
}

export interface Rows {
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<Row>
  /** Lets go of the file when its rows are not read to the end. */
  close(): void
}

/** Rows of a `.csv`, `.csv.gz` or `.json` file (a list of flat objects), read as a stream; nothing when it is empty. */
export const openRows = async (path: string): Promise<Rows | undefined> =>
  path.endsWith('.json') ? openJson(path) : openCsv(decompressed(path))

/** The same rows from a text already in memory. */
export const readRows = (text: string): Promise<Rows | undefined> =>
  openCsv(Readable.from([Buffer.from(text)]))

/** Several times what the largest official list weighs once unzipped; a file that swells past it is refused. */
const mostUnzipped = 60_000_000

/**
 * The same rows from a file that somebody sent, unzipped within bounds; what is not UTF-8 is Windows-1252. Throws on an
 * archive that is cut or too large, and on a JSON that is none.
 */
export const rowsOfSent = async (name: string, sent: Buffer): Promise<Rows | undefined> => {
  const bytes = /\.gz$/i.test(name) ? await unzipped(sent, { maxOutputLength: mostUnzipped }) : sent
  const text = isUtf8(bytes) ? bytes : Buffer.from(new TextDecoder('windows-1252').decode(bytes))
  return /\.json$/i.test(name) ? rowsOfJson(text.toString('utf8')) : openCsv(Readable.from(paced([text])))
}

const unzipped = promisify<Buffer, { readonly maxOutputLength: number }, Buffer>(gunzip)

const decompressed = (path: string): Readable => {
  const file = createReadStream(path)
  if (!path.endsWith('.gz')) return file
  const unzipped = createGunzip()
  file.on('error', (error) => unzipped.destroy(error))
  return file.pipe(unzipped)
}

const openCsv = async (bytes: Readable): Promise<Rows | undefined> => {
  const chunks = bytes[Symbol.asyncIterator]()
  const head: Buffer[] = []
  for (let chunk = await chunks.next(); !chunk.done; chunk = await chunks.next()) {
    head.push(chunk.value)
    if (chunk.value.includes(10)) break
  }
  const firstLine = Buffer.concat(head).toString('utf8').split('\n', 1)[0] ?? ''
  const whole = Readable.from(rejoin(head, chunks))
  const parser = whole.pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(firstLine),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  )
  whole.on('error', (error) => parser.destroy(error))
  const records: AsyncIterator<CsvRecord> = parser[Symbol.asyncIterator]()
  const header = await records.next()
  if (header.done) return undefined
  const columns = header.value.record.map((name) => name.trim())
  return { columns, rows: csvRows(columns, records), close: () => bytes.destroy() }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

async function* rejoin(head: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head
  for (let chunk = await rest.next(); !chunk.done; chunk = await rest.next()) yield chunk.value
}

async function* csvRows(columns: readonly string[], records: AsyncIterator<CsvRecord>): AsyncGenerator<Row> {
  const positions = new Map(columns.map((column, index) => [column, index]))
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { record, info } = next.value
    yield { line: info.lines, cell: (column) => record[positions.get(column) ?? -1]?.trim() ?? '' }
  }
}

/** The separator that the header holds most often. */
const delimiterOf = (firstLine: string): string => {
  const count = (sign: string) => firstLine.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

const openJson = async (path: string): Promise<Rows | undefined> => rowsOfJson(await readFile(path, 'utf8'))

const rowsOfJson = (text: string): Rows | undefined => {
  const content: unknown = JSON.parse(text)
  if (!Array.isArray(content) || content.length === 0) return undefined
  const objects = content.filter(
    (item): item is Record<string, unknown> => item !== null && typeof item === 'object',
  )
  const rows = objects.map((object, index) => ({
    line: index + 1,
    cell: (column: string) => String(object[column] ?? '').trim(),
  }))
  return { columns: Object.keys(objects[0] ?? {}), rows: Readable.from(rows), close: () => {} }
}
