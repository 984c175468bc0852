import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'

const lille = { communeCode: '59350', communeName: 'Lille' }
const douai = { communeCode: '59178', communeName: 'Douai' }

test('two versions of a file differ by names and words, never by codes', () => {
  const mine = { communeCode: '59350', targetRomeCode: 'G1602', targetJob: 'Commis de cuisine' }
  const theirs = { communeCode: '59178', targetRomeCode: 'H2913', targetJob: 'Soudeur' }
  expect(differencesOf(mine, theirs, [lille, douai])).toEqual([
    { label: 'Commune', mine: 'Lille', theirs: 'Douai' },
    { label: 'Métier visé', mine: 'Commis de cuisine', theirs: 'Soudeur' },
  ])
})

test('a job that has its code alone is told by it, and the same twice is no difference', () => {
  expect(differencesOf({ targetRomeCode: 'G1602' }, {}, [])).toEqual([
    { label: 'Métier visé', mine: 'G1602', theirs: '(vide)' },
  ])
  const same = { ...lille, phone: '06 12 34 56 78', targetRomeCode: 'G1602', targetJob: 'Commis' }
  expect(differencesOf(same, { ...same, phone: '0612345678' }, [lille])).toEqual([])
})
