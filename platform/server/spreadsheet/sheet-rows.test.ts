import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeCell } from '#kernel/csv-safety.ts'
import { addDays } from '#kernel/dates.ts'
import { zipOf } from './archive/zip-writer.ts'
import { type SheetRow, sheetRows } from './sheet-rows.ts'
import type { Column, TableRow } from './table.ts'
import { tableFile } from './table-file.ts'

const limits = { mostColumns: 301, mostBytes: 50_000_000 }
const read = async (content: Buffer, most: Partial<typeof limits> = {}) => {
  const rows: SheetRow[] = []
  for await (const row of sheetRows(content, { ...limits, ...most })) rows.push(row)
  return rows
}
const columns: Column[] = [
  { key: 'text', label: 'Texte', kind: 'text' },
  { key: 'day', label: 'Jour', kind: 'date' },
  { key: 'count', label: 'Nombre', kind: 'number' },
]

/** A sheet of one's own making, in the words of ODF or of Office Open XML. */
const ods = (inTable: string, after = '') =>
  zipOf([
    { name: 'mimetype', text: ['application/vnd.oasis.opendocument.spreadsheet'], stored: true },
    {
      name: 'content.xml',
      text: [
        '<office:document-content><office:body><office:spreadsheet><table:table>',
        inTable,
        `</table:table>${after}</office:spreadsheet></office:body></office:document-content>`,
      ],
    },
  ])
const xlsx = (sheetData: string) =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      text: ['<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'],
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: ['<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'],
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: ['<worksheet><sheetData>', sheetData, '</sheetData></worksheet>'],
    },
  ])
const odsText = (text: string, facts = '') =>
  `<table:table-cell office:value-type="string" ${facts}><text:p>${text}</text:p></table:table-cell>`
const xlsxText = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

const aLine = fc.record({
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  day: fc.integer({ min: 1, max: 60_000 }).map((days) => addDays('1900-03-01', days)),
  count: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value || 0),
})

describe('a list that left as a spreadsheet', () => {
  it.for(['ods', 'xlsx'] as const)('comes back the same from %s, whatever was typed', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLine, { maxLength: 5 }), async (lines) => {
        const { body } = await tableFile(format, 'liste', columns, lines as TableRow[])
        const [header, ...rows] = await read(body as Buffer)
        expect(header?.cells).toEqual(['Texte', 'Jour', 'Nombre'])
        const shown = (text: string) => (format === 'xlsx' ? text.replaceAll('\ufffd', '?') : text)
        expect(rows.map(({ cells }) => cells)).toEqual(
          lines.map(({ text, day, count }) => [shown(safeCell(text)), day, count]),
        )
      }),
      { numRuns: 15 },
    )
  })
})

describe('an OpenDocument spreadsheet', () => {
  it('keeps its line numbers over a million empty rows and 16,384 empty columns', async () => {
    const far = 'table:number-columns-repeated="16384"'
    const content = await ods(
      `<table:table-row>${odsText('Nom')}<table:table-cell ${far}/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1000000"><table:table-cell ${far}/></table:table-row>` +
        `<table:table-row>${odsText('Léa')}</table:table-row>`,
    )
    expect(await read(content)).toEqual([
      { number: 1, cells: ['Nom'] },
      { number: 1_000_002, cells: ['Léa'] },
    ])
  })

  it('repeats a cell and a row as often as it says, never beyond the columns that are taken', async () => {
    const content = await ods(
      `<table:table-row table:number-rows-repeated="2">${odsText('x', 'table:number-columns-repeated="16384"')}</table:table-row>`,
    )
    const rows = await read(content, { mostColumns: 4 })
    expect(rows).toEqual([1, 2].map((number) => ({ number, cells: ['x', 'x', 'x', 'x'] })))
  })

  it('reads merged cells at their first one, dates, numbers and booleans, not the comments', async () => {
    const content = await ods(
      `<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c="2"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell><table:covered-table-cell/>` +
        '<table:table-cell office:value-type="date" office:date-value="1985-03-02"><text:p>02/03/85</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="float" office:value="320000001"><text:p>3,2E8</text:p></table:table-cell>' +
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>',
      `<table:table><table:table-row>${odsText('other sheet')}</table:table-row></table:table>`,
    )
    expect(await read(content)).toEqual([
      { number: 1, cells: ['a  b\nc', '', '1985-03-02', 320_000_001, true] },
    ])
  })
})

describe('an XLSX', () => {
  it('with a single cell in its farthest corner takes no memory for the empty ones', async () => {
    const content = await xlsx(
      `<row r="1">${xlsxText('A1', 'Nom')}</row><row r="1048576">${xlsxText('B1048576', 'Léa')}${xlsxText('XFD1048576', 'x')}</row>`,
    )
    expect(await read(content)).toEqual([
      { number: 1, cells: ['Nom'] },
      { number: 1_048_576, cells: ['', 'Léa'] },
    ])
  })

  it.for([
    ['beyond the last one of a sheet', 1_048_577],
    ['as another one was', 1],
  ])('with a row numbered %s is refused', async ([, number]) => {
    const content = await xlsx(
      `<row r="1">${xlsxText('A1', 'Nom')}</row><row r="${number}">${xlsxText('A', 'Léa')}</row>`,
    )
    await expect(read(content)).rejects.toThrow('unreadable')
  })
})

describe('an archive', () => {
  it('that unfolds to more than is allowed is refused, whatever its directory says', async () => {
    const content = await ods(`<table:table-row>${odsText('0'.repeat(900_000))}</table:table-row>`.repeat(3))
    const entry = content.lastIndexOf('content.xml') - 46
    content.writeUInt32LE(10, entry + 24)
    await expect(read(content, { mostBytes: 1_000_000 })).rejects.toThrow('inflates-too-much')
  })

  it.for(['ods', 'xlsx'] as const)('cut anywhere never reads as a whole %s', async (format) => {
    const lines = Array.from({ length: 50 }, (_, index) => ({ text: `Ligne ${index}` }))
    const { body } = await tableFile(format, 'liste', columns, lines)
    const whole = body as Buffer
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        await expect(read(whole.subarray(0, length))).rejects.toThrow()
      }),
      { numRuns: 60 },
    )
  })

  it.for(['ods', 'xlsx'] as const)(
    'with a byte changed reads or is refused, and never hangs: %s',
    async (format) => {
      const { body } = await tableFile(format, 'liste', columns, [{ text: 'Léa', count: 3 }])
      const whole = body as Buffer
      const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
        minLength: 1,
        maxLength: 6,
      })
      await fc.assert(
        fc.asyncProperty(changes, async (bytes) => {
          const content = Buffer.from(whole)
          for (const [at, value] of bytes) content[at] = value
          const rows = await read(content).catch((error: unknown) => error)
          expect(rows instanceof Error || Array.isArray(rows)).toBe(true)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('with entities of its own is refused', async () => {
    const content = await zipOf([
      { name: 'content.xml', text: ['<!DOCTYPE x [<!ENTITY a "b">]><table:table/>'] },
    ])
    await expect(read(content)).rejects.toThrow('doctype')
  })
})
