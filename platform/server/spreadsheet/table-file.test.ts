import readExcelFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Column, TableRow } from './table.ts'
import { tableFile } from './table-file.ts'

const columns: Column[] = [
  { key: 'name', label: 'Nom', kind: 'text' },
  { key: 'phone', label: 'Téléphone', kind: 'text' },
  { key: 'born', label: 'Naissance', kind: 'date' },
  { key: 'hours', label: 'Heures', kind: 'minutes' },
  { key: 'count', label: 'Nombre', kind: 'number' },
]
const row: TableRow = {
  name: 'Zoé ; "Léa"',
  phone: '0320000000',
  born: '1990-02-01',
  hours: 450,
  count: 12.5,
}

const csvOf = async (rows: TableRow[]) =>
  ((await tableFile('csv', 'liste', columns, rows)).body as Buffer).toString('utf8')
const cellsOf = async (rows: TableRow[]) => {
  const { body } = await tableFile('xlsx', 'liste', columns, rows)
  return (await readExcelFile(body as Buffer)) as unknown as { data: unknown[][] }[]
}

describe('a CSV table', () => {
  it('opens in a French spreadsheet: mark, semicolons, decimal comma, French dates', async () => {
    expect(await csvOf([row])).toBe(
      '\uFEFFNom;Téléphone;Naissance;Heures;Nombre\r\n"Zoé ; ""Léa""";0320000000;01/02/1990;7,5;12,5\r\n',
    )
  })

  it.for(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '＝1'])('neutralises %s', async (text) => {
    expect(await csvOf([{ name: text }])).toContain(`'${text}`)
  })

  it('neutralises a date or a number column that carries a formula as text', async () => {
    expect(await csvOf([{ born: '=A1', count: '=A2' }])).toContain(";'=A1;;'=A2")
  })

  it('leaves a negative number a number', async () => {
    expect(await csvOf([{ count: -3 }])).toContain(';-3\r\n')
  })
})

describe('a spreadsheet', () => {
  it('keeps a phone as text, and dates and hours as values', async () => {
    const [sheet] = await cellsOf([row])
    expect(sheet?.data[1]).toEqual(['Zoé ; "Léa"', '0320000000', new Date('1990-02-01T00:00:00Z'), 7.5, 12.5])
  })

  it('holds a formula as text only', async () => {
    const [sheet] = await cellsOf([{ name: '=HYPERLINK("http://x")' }])
    expect(sheet?.data[1]?.[0]).toBe(`'=HYPERLINK("http://x")`)
  })

  it('leaves with its name and media type', async () => {
    const file = await tableFile('xlsx', 'file-active', columns, [])
    expect([file.name, file.mediaType]).toEqual([
      'file-active.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
  })
})
