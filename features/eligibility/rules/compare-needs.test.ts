import { expect, it } from 'vitest'
import type { Needs } from '../contract/conditions.ts'
import { compareNeeds } from './compare-needs.ts'

const rsa = (proofMonths: number) => ({
  ...({ kind: 'criterion', code: 'RSA', proof: 'required' } as const),
  proofMonths,
})
const ass = { kind: 'criterion', code: 'ASS', proof: 'required', proofMonths: 3 } as const
const senior = { kind: 'fact', fact: 'age', operator: 'at-least', threshold: 50 } as const
const lives = { kind: 'fact', fact: 'lives-in-territory', operator: 'is', threshold: 1 } as const
const version = (atLeast: number, of: Extract<Needs['of'][number], { kind: 'group' }>['of']): Needs => ({
  kind: 'group',
  atLeast: 2,
  of: [lives, { kind: 'group', atLeast, of }],
})

it('says what a version takes out, brings, and asks for otherwise', () => {
  expect(compareNeeds(version(1, [rsa(3), ass, senior]), version(2, [rsa(6), ass, senior]))).toEqual({
    removed: [
      { block: 2, atLeast: 1 },
      { block: 2, leaf: rsa(3) },
    ],
    added: [
      { block: 2, atLeast: 2 },
      { block: 2, leaf: rsa(6) },
    ],
  })
})

it('the same conditions in another order are the same, and so is « one of these » with one less', () => {
  expect(compareNeeds(version(1, [rsa(3), ass]), version(1, [ass, rsa(3)]))).toEqual({
    removed: [],
    added: [],
  })
  expect(compareNeeds(version(1, [rsa(3), ass, senior]), version(1, [rsa(3), ass]))).toEqual({
    removed: [{ block: 2, leaf: senior }],
    added: [],
  })
})
