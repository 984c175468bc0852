import { expect, it } from 'vitest'
import { shippedMapping } from '../rules/shipped-mapping.ts'
import { columnsToEdit, keptColumns, moved } from './edited-columns.ts'

const shipped = shippedMapping.columns.map((column) => ({ ...column, words: { ...column.words } }))

it('writes what it read when nothing was touched', () => {
  expect(keptColumns(columnsToEdit(shipped))).toEqual(shipped)
})

it('offers again the columns that a version leaves out, and writes none of them', () => {
  const few = shipped.slice(0, 3)
  expect(columnsToEdit(few)).toHaveLength(shipped.length)
  expect(keptColumns(columnsToEdit(few))).toEqual(few)
})

it('moves a column by a place, and not beyond the ends', () => {
  const columns = columnsToEdit(shipped)
  expect(
    moved(columns, 0, 1)
      .map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(['family-name', 'internal-id'])
  expect(moved(columns, 0, -1)).toBe(columns)
  expect(moved(columns, columns.length - 1, 1)).toBe(columns)
})

it('leaves out a word that was emptied', () => {
  const [first] = columnsToEdit(shipped)
  if (!first) throw new Error('no column ships')
  expect(keptColumns([{ ...first, words: { F: ' ', M: 'H' } }])[0]?.words).toEqual({ M: 'H' })
})
