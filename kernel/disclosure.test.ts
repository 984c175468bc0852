import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CountTable, type Protection, protectTable, publishedCells } from './disclosure.ts'
import { determined } from './disclosure-attack.ts'
import { crossTable, linkedTables, listTable } from './disclosure-tables.ts'

const partners: Protection = { smallest: 5, roundedTo: 1, hidesWholeGroups: false }
const everyone: Protection = { smallest: 11, roundedTo: 5, hidesWholeGroups: true }

const kinds = (table: CountTable, protection = partners) =>
  Object.fromEntries(Object.entries(protectTable(table, protection)).map(([id, cell]) => [id, cell.kind]))

it('a small cell is hidden with the complement that would give it away', () => {
  expect(kinds(listTable(45, { a: 30, b: 12, c: 3 }))).toEqual({
    a: 'shown',
    b: 'hidden',
    c: 'hidden',
    total: 'shown',
  })
})

it('a zero is shown and protects nobody', () => {
  expect(kinds(listTable(33, { a: 30, b: 3, none: 0 }))).toEqual({
    a: 'hidden',
    b: 'hidden',
    none: 'shown',
    total: 'shown',
  })
})

it('what is missing is told missing, never zero, and hides nobody', () => {
  expect(kinds(listTable(33, { a: 30, b: 3, late: null }))).toEqual({
    a: 'hidden',
    b: 'hidden',
    late: 'missing',
    total: 'shown',
  })
})

it('two small cells are shown by their total only when their sum is not small itself', () => {
  expect(kinds(listTable(34, { a: 30, b: 2, c: 2 }))).toMatchObject({ a: 'hidden', total: 'shown' })
  expect(kinds(listTable(37, { a: 30, b: 4, c: 3 }))).toMatchObject({ a: 'shown', total: 'shown' })
})

it('a cell that holds its whole group is hidden from the public, and shown to partners', () => {
  const table = listTable(20, { a: 20, b: 0, c: 0 })
  expect(kinds(table, everyone)).toMatchObject({ a: 'hidden', total: 'shown' })
  expect(kinds(table)).toMatchObject({ a: 'shown', b: 'shown' })
})

it('in a crossing, a small cell takes a cell of its row, of its column and where both meet', () => {
  const shown = publishedCells(
    crossTable([
      [3, 20, 30],
      [25, 40, 50],
      [60, 70, 80],
    ]),
    partners,
  )
  const hidden = ['0/0', '0/1', '0/2', '1/0', '1/1', '1/2', '2/0', '2/1', '2/2'].filter(
    (id) => !shown.has(id),
  )
  expect(hidden).toEqual(['0/0', '0/1', '1/0', '1/1'])
})

it('a cell hidden in one table is not given by another one', () => {
  const communes = listTable(40, { north: 25, south: 12, isle: 3 })
  const canton: CountTable = {
    cells: { coast: 15, south: 12, isle: 3 },
    sums: [{ total: 'coast', parts: ['south', 'isle'] }],
  }
  const shown = publishedCells(linkedTables([communes, canton]), partners)
  expect([...shown].toSorted()).toEqual(['coast', 'north', 'total'])
})

it('what is shown to the public is rounded', () => {
  expect(protectTable(listTable(48, { a: 31, b: 17 }), everyone)).toMatchObject({
    total: { kind: 'shown', value: 50 },
    a: { kind: 'shown', value: 30 },
    b: { kind: 'shown', value: 15 },
  })
})

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(12) },
  fc.nat(90),
)
const cell = fc.option(count, { freq: 12 })
const crossing = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const anyTable = crossing.chain((counts) => {
  const table = crossTable(counts)
  const inner = Object.keys(table.cells).filter((id) => !id.includes('*'))
  return fc.array(fc.subarray(inner, { minLength: 1 }), { maxLength: 2 }).map((groups) =>
    linkedTables([
      table,
      ...groups.map((parts, index): CountTable => {
        const total = `group ${index}`
        const sum = parts.reduce((all, id) => all + (table.cells[id] ?? 0), 0)
        return { cells: { [total]: sum }, sums: [{ total, parts }] }
      }),
    ]),
  )
})

it.each([
  ['partners', partners],
  ['everyone', everyone],
])('attack: no hidden cell is determined by what is published to %s', (_, protection) => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const shown = publishedCells(table, protection)
      const known = Object.entries(table.cells).filter(([, value]) => value !== null)
      for (const [id, value] of known)
        if (shown.has(id)) expect((value ?? 0) === 0 || (value ?? 0) >= protection.smallest).toBe(true)
      const hidden = known.map(([id]) => id).filter((id) => !shown.has(id))
      expect(hidden.filter((id) => determined(table, shown, id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
