import { expect, it } from 'vitest'
import { expiryOf, initialExpiryDays, parseExpiryDays, remindersDue, urgencyOf } from './answer-dates.ts'

const shipped = { answerDueOn: '2026-11-11', escalatesOn: '2026-11-21' }

it('expires after thirty days, unless the territory chose otherwise, and never before its answer is due', () => {
  expect(expiryOf('2026-11-23', initialExpiryDays, '2026-12-03')).toBe('2026-12-23')
  expect(expiryOf('2026-11-23', 5, '2026-12-03')).toBe('2026-12-03')
  expect([parseExpiryDays(45), parseExpiryDays(1), parseExpiryDays(400), parseExpiryDays('ten')]).toEqual([
    45,
    undefined,
    undefined,
    undefined,
  ])
})

it('turns due on the day of the answer and late on the day of the escalation', () => {
  const at = (today: string) => urgencyOf(today, shipped)
  expect([at('2026-11-10'), at('2026-11-11'), at('2026-11-20'), at('2026-11-21')]).toEqual([
    'on-time',
    'due',
    'due',
    'late',
  ])
})

it('is never late where the territory chose that nothing escalates', () => {
  expect(urgencyOf('2027-01-01', { ...shipped, escalatesOn: null })).toBe('due')
})

it('reminds on the day of the answer and on that of the escalation', () => {
  const ages = ['2026-11-10', '2026-11-11', '2026-11-20', '2026-11-21', '2026-12-05']
  expect(ages.map((today) => remindersDue('2026-11-01', today, shipped))).toEqual([
    [],
    [10],
    [10],
    [10, 20],
    [10, 20],
  ])
  expect(remindersDue('2026-11-01', '2026-12-05', { ...shipped, escalatesOn: null })).toEqual([10])
})
