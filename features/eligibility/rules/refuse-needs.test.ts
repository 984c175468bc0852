import { expect, it } from 'vitest'
import type { Condition } from '../contract/conditions.ts'
import { needsRefused } from './refuse-needs.ts'
import { shippedSets } from './shipped-sets.ts'

type Leaf = Exclude<Condition, { kind: 'group' }>
const rsa = (proofMonths: number | null): Leaf => ({
  ...{ kind: 'criterion', code: 'RSA', proof: 'required', proofMonths },
})
const age = (operator: 'at-least' | 'at-most', threshold: number): Leaf => ({
  ...{ kind: 'fact', fact: 'age', operator, threshold },
})
const among = (...of: Condition[]): Condition => ({ kind: 'group', atLeast: 1, of })

it('what ships may be written again', () => {
  for (const { needs } of shippedSets) expect(needsRefused(needs)).toBeUndefined()
})

it('a condition counts once in a group, however old its proof may be', () => {
  expect(needsRefused(among(among(rsa(3), rsa(null))))).toBe('condition-twice')
  expect(needsRefused(among(age('at-least', 50), age('at-least', 50)))).toBe('condition-twice')
  expect(needsRefused(among(age('at-least', 50), age('at-most', 26)))).toBeUndefined()
  expect(needsRefused(among(among(rsa(3), age('at-least', 50)), rsa(3)))).toBeUndefined()
})

it('a threshold that nobody can reach, or that everybody does, is no condition', () => {
  const level: Leaf = { kind: 'fact', fact: 'education-level', operator: 'at-least', threshold: 9 }
  expect(needsRefused(among(level))).toBe('threshold-out-of-range')
  expect(needsRefused(among(among(age('at-least', 121))))).toBe('threshold-out-of-range')
  expect(needsRefused(among({ ...level, threshold: 8 }))).toBeUndefined()
})
