import { expect, it } from 'vitest'
import { isImmediate, spanOf } from './moments.ts'

const left = { enteredOn: '2026-01-15', exitedOn: '2026-05-31' }

it('asks for the entry within thirty days, the exit within a month, six months after it within one month of it', () => {
  expect(spanOf('entry', left)).toEqual({ fromOn: '2026-01-15', dueOn: '2026-02-14' })
  expect(spanOf('exit', left)).toEqual({ fromOn: '2026-05-31', dueOn: '2026-06-30' })
  expect(spanOf('month-6', left)).toEqual({ fromOn: '2026-10-31', dueOn: '2026-12-31' })
})

it('asks for nothing of an exit while the participant is there', () => {
  const present = { ...left, exitedOn: null }
  expect([spanOf('exit', present), spanOf('month-6', present)]).toEqual([undefined, undefined])
})

it.for([
  ['2026-05-30', false],
  ['2026-05-31', true],
  ['2026-06-28', true],
  ['2026-06-29', false],
] as const)('what was observed on %s is a result of an exit on 31 May: %s', ([day, counts]) => {
  expect(isImmediate(day, '2026-05-31')).toBe(counts)
})
