import { expect, it } from 'vitest'
import { datesOf, initialDelays, parseDelays, remindersDue, urgencyOf } from './delays.ts'

it('is due ten days after the sending and expires after thirty, unless the territory chose otherwise', () => {
  expect(datesOf('2026-11-23', initialDelays)).toEqual({ answerDueOn: '2026-12-03', expiresOn: '2026-12-23' })
  expect(parseDelays({ reminderDays: 15, expiryDays: 45 })).toEqual({ reminderDays: 15, expiryDays: 45 })
  expect(parseDelays({ reminderDays: 40, expiryDays: 30 })).toBeUndefined()
  expect(parseDelays('ten')).toBeUndefined()
})

it('turns due on day 10 and late on day 20', () => {
  const at = (today: string) => urgencyOf('2026-11-01', today, { answerDueOn: '2026-11-11' })
  expect([at('2026-11-10'), at('2026-11-11'), at('2026-11-20'), at('2026-11-21')]).toEqual([
    'on-time',
    'due',
    'due',
    'late',
  ])
})

it('reminds on day 10 and day 20, and never on the day of the expiry', () => {
  expect([9, 10, 19, 20, 30].map((age) => remindersDue(age, initialDelays))).toEqual([
    [],
    [10],
    [10],
    [10, 20],
    [10, 20],
  ])
})
