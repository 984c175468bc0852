import { expect, it } from 'vitest'
import { rejectWords } from './reject-words.ts'

const birth = { address: 'C4', header: 'Date de naissance', shape: '0000-00-00' }

it('says how a cell that nobody could read was written', () => {
  expect(rejectWords({ ...birth, code: 'date-unreadable' })).toContain('lu « 0000-00-00 »')
})

it('says that a day does not exist, and nothing of how it was written', () => {
  expect(rejectWords({ ...birth, code: 'date-not-a-day' })).toBe(
    'C4 (Date de naissance) : ce jour n’existe pas (attendu : JJ/MM/AAAA ou AAAA-MM-JJ)',
  )
})

it('says why alone of a cell that was read, and of a line that is there already', () => {
  expect(rejectWords({ ...birth, code: 'birth-date-too-young' })).toBe(
    'C4 (Date de naissance) : moins de 16 ans',
  )
  expect(rejectWords({ address: 'A5', header: '', shape: '2', code: 'repeated-person' })).toBe(
    'A5 : déjà sur la ligne 2',
  )
})
