import { expect, test } from 'vitest'
import { namesakeKey, sameOnLines } from './same-on-lines.ts'

const ines = { familyName: 'Aubrun', givenName: 'Inès' }
const met = (person: object, number = 2) => ({
  key: `line ${number}`,
  number,
  person: { ...ines, ...person },
})

test('two lines of one name are of one person when all that both say agrees', () => {
  expect(sameOnLines({ ...ines, phone: '+33612345678' }, [met({ birthDate: '1991-04-12' })])?.number).toBe(2)
  expect(sameOnLines({ ...ines, phone: '+33612345678' }, [met({ phone: '+33699999999' })])).toBeUndefined()
})

test('a line that could be of two namesakes is of neither', () => {
  const two = [met({ birthDate: '1991-04-12' }), met({ birthDate: '1985-01-01' }, 3)]
  expect(sameOnLines(ines, two)).toBeUndefined()
  expect(sameOnLines({ ...ines, birthDate: '1985-01-01' }, two)?.number).toBe(3)
})

test('names are compared without their accents', () => {
  expect(namesakeKey({ familyName: 'AUBRUN', givenName: 'Ines' })).toBe(namesakeKey(ines))
})
