import { expect, it } from 'vitest'
import { searchKey } from './search-key.ts'

const names = { familyName: 'Petit', givenName: 'Zoé' }

it('holds the name in use and that of birth, each with the given name', () => {
  expect(searchKey({ ...names, birthName: 'Ben Salah' })).toBe('petit zoe ben salah zoe')
})

it.for([null, '', 'Petit', 'PETIT'])('holds one name when %o is the other', (birthName) => {
  expect(searchKey({ ...names, birthName })).toBe('petit zoe')
})
