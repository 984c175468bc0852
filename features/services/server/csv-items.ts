import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { paced } from '#platform/server/spreadsheet/paced.ts'
import { refuseUneven } from '#platform/server/spreadsheet/uneven-rows.ts'
import type { ListItem } from './json-items.ts'

const headBytes = 64 * 1024
const mostColumns = 200

/** The lines of a CSV by their headers, read as a stream; undefined, once, when the text cannot be read any further. */
export async function* csvItems(content: Buffer): AsyncGenerator<ListItem | undefined> {
  const head = content.subarray(0, headBytes).toString('utf8').split('\n')[0] ?? ''
  const parser = Readable.from(paced([content])).pipe(
    parse({
      ...{ bom: true, delimiter: delimiterOf(head), relax_column_count: true, relax_quotes: true },
      ...{ skip_empty_lines: true, info: true, max_record_size: 1_000_000 },
    }),
  )
  let headers: readonly string[] | undefined
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number; invalid_field_length: number }
    }>) {
      refuseUneven(info)
      if (headers) yield { line, row: Object.fromEntries(headers.map((key, at) => [key, record[at] ?? ''])) }
      else headers = record.slice(0, mostColumns).map((cell) => cell.trim())
      line = info.lines + 1
    }
  } catch {
    // Whatever a parser throws at a file is the file's.
    yield undefined
  }
}

const delimiterOf = (head: string): string =>
  [';', ',', '\t'].reduce((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best))
