import { expect, it } from 'vitest'
import { ageBandOn } from './age-bands.ts'
import { quorumOf } from './quorum.ts'

it('the quorum is the share of the expected members, rounded up', () => {
  expect(quorumOf(7, 50)).toBe(4)
  expect(quorumOf(8, 50)).toBe(4)
  expect(quorumOf(20, 55)).toBe(11)
})

it('one member at least makes a quorum', () => {
  expect(quorumOf(0, 50)).toBe(1)
  expect(quorumOf(3, 1)).toBe(1)
})

it('an age is told by its band, which changes on the birthday', () => {
  expect(ageBandOn('2000-11-24', '2026-11-23')).toBe('under-26')
  expect(ageBandOn('2000-11-23', '2026-11-23')).toBe('26-49')
  expect(ageBandOn('1976-11-23', '2026-11-23')).toBe('50-plus')
  expect(ageBandOn(null, '2026-11-23')).toBeNull()
})
