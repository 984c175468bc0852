import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import { cellText } from '../../rules/cell-text.ts'
import type { FileLine } from '../../rules/read-line.ts'
import { readTable } from './read-table.ts'
import { Unreadable } from './unreadable.ts'

const read = async (content: Buffer | string) => {
  const { headers, lines } = await readTable(Buffer.from(content))
  const all: FileLine[] = []
  for await (const line of lines) all.push(line)
  return { headers, lines: all }
}
const cells = async (content: Buffer | string) => {
  const { headers, lines } = await read(content)
  return [headers, ...lines.map((line) => line.cells)]
}
const codeOf = (content: Buffer | string) =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof Unreadable ? error.code : String(error)),
  )

const cell = fc.string({ unit: 'grapheme', maxLength: 20 })
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
const headers = ['Nom', 'Prénom', 'Né le']
const encodings = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with its mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
} as const

describe('a CSV', () => {
  it('reads the same in every encoding, with every separator and every end of line', async () => {
    const writing = fc.record({
      encoding: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
      delimiter: fc.constantFrom(';', ',', '\t'),
      record_delimiter: fc.constantFrom('\r\n', '\n', '\r'),
    })
    await fc.assert(
      fc.asyncProperty(table, writing, async (rows, { encoding, ...options }) => {
        const text = stringify([headers, ...rows], { ...options, quoted: true })
        const { headers: names, lines } = await read(encodings[encoding](text))
        const expected = rows
          .map((row, index) => ({ number: index + 2, cells: row.map(cellText) }))
          .filter((line) => line.cells.some((value) => value !== ''))
        expect([names, lines]).toEqual([headers, expected])
      }),
    )
  })

  it.for([
    [
      'Windows-1252',
      Buffer.from('Prénom;Né à\nZoé;Liège\n', 'latin1'),
      [
        ['Prénom', 'Né à'],
        ['Zoé', 'Liège'],
      ],
    ],
    [
      'UTF-16 without its mark',
      Buffer.from('a;b\r\né;2\r\n', 'utf16le'),
      [
        ['a', 'b'],
        ['é', '2'],
      ],
    ],
    [
      'its separator said first',
      'sep=,\r\na;x,b\r\n1,2\r\n',
      [
        ['a;x', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'another separator inside a quoted header',
      '"a, b, c";d\n1;2\n',
      [
        ['a, b, c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'lines that end in three ways',
      'a;b\r\n1;2\n3;4\r5;6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a quote in the middle of a cell',
      'a;b\nd"é;2\n',
      [
        ['a', 'b'],
        ['d"é', '2'],
      ],
    ],
    [
      'formulas, read as they are written',
      'a;b\n=1+1;@x\n-3;+33\n',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
        ['-3', '+33'],
      ],
    ],
    [
      'a control character here and there',
      'a;b\nL\0é\u0007a;2\n',
      [
        ['a', 'b'],
        ['Léa', '2'],
      ],
    ],
    [
      'lines longer and shorter than the header',
      'a;b\n1\n1;2;3\n',
      [
        ['a', 'b'],
        ['1', ''],
        ['1', '2'],
      ],
    ],
  ] as const)('reads %s', async ([, content, expected]) => {
    expect(await cells(content)).toEqual(expected)
  })

  it('numbers its lines as a spreadsheet does: blank ones count, a cell of two lines is in one', async () => {
    const { lines } = await read('a;b\n"x\ny";1\n\n;;\nz;2\n')
    expect(lines.map(({ number }) => number)).toEqual([2, 5])
  })

  it('of a million empty lines is read to its end', async () => {
    const { lines } = await read(`a;b\n${'\n'.repeat(500_000)}${';\n'.repeat(100_000)}1;2\n`)
    expect(lines).toEqual([{ number: 600_002, cells: ['1', '2'] }])
  })

  it.for([
    ['nothing', '', 'file-empty'],
    ['blank lines', '\n\n ;\n', 'file-empty'],
    ['301 columns', Array.from({ length: 301 }, (_, at) => `c${at}`).join(';'), 'too-many-columns'],
    ['200 columns', Array.from({ length: 200 }, (_, at) => `c${at}`).join(';'), 'read'],
    ['a quote that never closes', `a;b\n"${'x'.repeat(50)}\n1;2\n`, 'file-unreadable'],
    ['a cell of a million letters', `a;b\n${'x'.repeat(1_100_000)};1\n`, 'file-unreadable'],
    ['a PDF', '%PDF-1.4\n1 0 obj<<>>\nendobj\n', 'file-unreadable'],
    ['a hundred thousand rows shorter than the first', `a;b;c\n${';\n'.repeat(100_000)}`, 'file-unreadable'],
    ['more blank rows than a sheet has', `a\n${' \n'.repeat(1_048_576)}`, 'file-unreadable'],
    [
      'a former XLS',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
      'file-unreadable',
    ],
  ] as const)('of %s', async ([, content, code]) => {
    expect(await codeOf(content)).toBe(code)
  })
})

describe('a file of which some bytes are wrong', () => {
  const columns = headers.map((label) => ({ key: label, label, kind: 'text' as const }))
  const rows = Array.from({ length: 20 }, (_, at) => ({
    Nom: `Nom ${at}`,
    Prénom: 'Zoé',
    'Né le': '02/03/1985',
  }))

  it.for(['csv', 'xlsx', 'ods'] as const)('is read or refused with a code, in %s', async (format) => {
    const whole = (await tableFile(format, 'liste', columns, rows)).body as Buffer
    const change = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), at: fc.nat(whole.length - 1), byte: fc.nat(255) }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat(whole.length - 1), byte: fc.nat(40) }),
      fc.record({ kind: fc.constant('double' as const), at: fc.nat(whole.length - 1), byte: fc.nat(40) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        let content = Buffer.from(whole)
        for (const { kind, at, byte } of changes) {
          if (kind === 'set') content[Math.min(at, content.length - 1)] = byte
          const [before, after] = [content.subarray(0, at), content.subarray(kind === 'cut' ? at + byte : at)]
          if (kind !== 'set')
            content = Buffer.concat([
              before,
              kind === 'double' ? content.subarray(at, at + byte) : Buffer.alloc(0),
              after,
            ])
        }
        expect([
          'read',
          'file-empty',
          'file-unreadable',
          'too-many-columns',
          'file-inflates-too-much',
        ]).toContain(await codeOf(content))
      }),
      { numRuns: 150 },
    )
  })
})
