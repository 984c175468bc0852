import { expect, test } from 'vitest'
import { absenceState } from './absences.ts'

const days = { fromOn: '2026-12-01', untilOn: '2026-12-05', endedOn: null }
const on = (today: string, more: object = {}) => absenceState({ ...days, ...more }, today)

test('an absence is under way from its first day to its last, both included', () => {
  expect(['2026-11-30', '2026-12-01', '2026-12-05', '2026-12-06'].map((day) => on(day))).toEqual([
    'to-come',
    'under-way',
    'under-way',
    'over',
  ])
})

test('ended early it is over the day after, and never was when that is before its first day', () => {
  expect(on('2026-12-04', { endedOn: '2026-12-03' })).toBe('over')
  expect(on('2026-12-04', { endedOn: '2026-11-30' })).toBe('dropped')
})
