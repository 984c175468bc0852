import { expect, test } from 'vitest'
import { unitWords } from './figure-units.ts'

test('one of something is said in the singular, as each language counts', () => {
  expect(unitWords('communes', 1)).toEqual({ fr: 'commune', en: 'commune' })
  expect(unitWords('persons', 0)).toEqual({ fr: 'personne', en: 'people' })
  expect(unitWords('persons', 8)).toEqual({ fr: 'personnes', en: 'people' })
})

test('the code of a unit that nobody worded is never written', () => {
  expect(unitWords('amount', 29_310)).toEqual({ fr: '', en: '' })
})

test('a unit that Bassin does not know stays as its source writes it', () => {
  expect(unitWords('heures', 1)).toEqual({ fr: 'heures', en: 'heures' })
})
