import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCell } from '#kernel/csv-safety.ts'
import { typedText } from '#kernel/typed-text.ts'
import { listFormats } from '#platform/contract/list-export.ts'
import { sheetRows } from './sheet-rows.ts'
import { tableFile } from './table-file.ts'

const columns = [
  { key: 'name', label: 'Nom', kind: 'text' },
  { key: 'end', label: 'Fin', kind: 'text' },
] as const

/** A name as it is kept: whatever was typed, cleaned, on one line. */
const kept = (text: string) => typedText(text).trim()
const signs = [
  ...'=+-@\t;,"\'\\<>&]]>#*_{}%$\n',
  '＝',
  '</text:p>',
  '<![CDATA[',
  '&amp;',
  '_x0041_',
  '👩‍👩‍👧',
  'é',
  'لا',
  '\ufffd',
]
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs, 'a', ' '), minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  fc.constant(`${'Z'.repeat(200)} <script>alert(1)</script>`),
)
const names = fc
  .array(name.map(kept), { minLength: 1, maxLength: 5 })
  .map((all) => all.filter((one) => one !== ''))

const cellsOf = async (format: (typeof listFormats)[number], texts: readonly string[]) => {
  const { body } = await tableFile(
    format,
    'liste',
    columns,
    texts.map((text) => ({ name: text, end: 'fin' })),
  )
  const bytes = body as Buffer
  if (format === 'csv') return parse(bytes, { bom: true, delimiter: ';' }) as string[][]
  const lines: string[][] = []
  for await (const { cells } of sheetRows(bytes, { mostColumns: 10, mostBytes: 5_000_000 }))
    lines.push(cells.map(String))
  return lines
}

describe.for(listFormats)('a list that leaves as %s', (format) => {
  it('holds each name whole, in its own cell, and runs none', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (texts) => {
        const [, ...lines] = await cellsOf(format, texts)
        // What stands for an unreadable sign is written « ? » where the format has no word for it (`cell-escapes.ts`).
        const written = texts.map((text) => (format === 'xlsx' ? text.replaceAll('\ufffd', '?') : text))
        expect(lines.map(([cell]) => kept(plainCell(cell ?? '')))).toEqual(written)
        expect(lines.map(([, end]) => end)).toEqual(texts.map(() => 'fin'))
        for (const [cell] of lines) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
      { numRuns: 40 },
    )
  })
})
