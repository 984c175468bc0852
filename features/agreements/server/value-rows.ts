import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { paced } from '#platform/server/spreadsheet/paced.ts'
import { refuseUneven } from '#platform/server/spreadsheet/uneven-rows.ts'
import { type FileRow, plain } from '../rules/read-values.ts'

interface ValueRows {
  /** In their plain spelling. */
  readonly headers: readonly string[]
  readonly lines: readonly FileRow[]
}

const mostColumns = 60
const delimiters = [';', ',', '\t']

/** The lines of a CSV by their headers, in the encoding and with the separator that it shows; undefined for what is no table. */
export const valueRows = async (content: Buffer): Promise<ValueRows | undefined> => {
  const text = new TextDecoder(isUtf8(content) ? 'utf-8' : 'windows-1252').decode(content)
  if (text.includes('\u0000')) return undefined
  const head = text.split(/\r\n|\r|\n/u)[0] ?? ''
  const options = {
    ...{ delimiter: delimiterOf(head), relax_column_count: true, relax_quotes: true },
    ...{ skip_empty_lines: true, info: true, max_record_size: 100_000 },
  }
  const records: { record: string[]; info: { lines: number; invalid_field_length: number } }[] = []
  try {
    const parser = Readable.from(paced([text])).pipe(parse(options))
    for await (const one of parser) {
      refuseUneven(one.info)
      records.push(one)
    }
  } catch {
    // Whatever a parser throws at a file is the file's.
    return undefined
  }
  const [first, ...rest] = records
  if (!first) return undefined
  const headers = first.record.slice(0, mostColumns).map((cell) => cell.trim())
  return {
    headers: headers.map(plain),
    lines: rest
      .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
      .map(({ record, info }) => ({
        line: info.lines,
        cells: new Map(
          headers.map((header, index) => [plain(header), { header, text: record[index] ?? '' }]),
        ),
      })),
  }
}

const delimiterOf = (head: string): string =>
  delimiters.reduce((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best))
