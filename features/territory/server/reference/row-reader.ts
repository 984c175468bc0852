import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'

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

const openJson = async (path: string): Promise<Rows | undefined> => {
  const content: unknown = JSON.parse(await readFile(path, 'utf8'))
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
