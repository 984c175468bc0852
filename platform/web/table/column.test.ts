import { expect, test } from 'vitest'
import { type Column, mainColumns, readSort, sortRows, writeSort } from './column.ts'

interface Person {
  readonly name: string
  readonly days?: number
}
const columns: readonly Column<Person>[] = [
  { key: 'nom', header: 'Nom', cell: (row) => row.name, sortBy: (row) => row.name },
  { key: 'jours', header: 'Jours', cell: (row) => row.days, sortBy: (row) => row.days },
  { key: 'etat', header: 'État', cell: () => '' },
  { key: 'action', header: 'Action', cell: () => '', main: true },
]
const rows: readonly Person[] = [{ name: 'Élodie', days: 9 }, { name: 'Zoé' }, { name: 'Farid', days: 104 }]

test('names sort as in a French directory, accents ignored', () => {
  expect(sortRows(rows, columns, { key: 'nom', descending: false }).map((row) => row.name)).toEqual([
    'Élodie',
    'Farid',
    'Zoé',
  ])
})

test('an empty value comes last whatever the direction', () => {
  expect(sortRows(rows, columns, { key: 'jours', descending: true }).map((row) => row.name)).toEqual([
    'Farid',
    'Élodie',
    'Zoé',
  ])
  expect(sortRows(rows, columns, { key: 'jours', descending: false }).map((row) => row.name)).toEqual([
    'Élodie',
    'Farid',
    'Zoé',
  ])
})

test('the address holds the sort', () => {
  expect(readSort('-jours')).toEqual({ key: 'jours', descending: true })
  expect(writeSort({ key: 'nom', descending: false })).toBe('nom')
})

test('a phone shows the columns marked main, else the first three', () => {
  expect([...mainColumns(columns)]).toEqual(['action'])
  expect([...mainColumns(columns.slice(0, 3))]).toEqual(['nom', 'jours', 'etat'])
})
