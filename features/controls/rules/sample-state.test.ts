import { expect, test } from 'vitest'
import { sampleStateOn } from './sample-state.ts'

test.for([
  ['2027-02-23', false, 'open'],
  ['2027-02-24', false, 'expired'],
  ['2027-01-01', true, 'closed'],
  ['2027-03-01', true, 'closed'],
] as const)('on %s, closed: %s, a sample that opens until 23 February is %s', ([today, isClosed, state]) => {
  expect(sampleStateOn(today, { opensUntil: '2027-02-23', isClosed })).toBe(state)
})
