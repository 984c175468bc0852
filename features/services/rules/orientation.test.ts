import { expect, it } from 'vitest'
import { apply } from '#kernel/lifecycle.ts'
import { expiryOf, remindersDue, usualDelays } from './orientation-dates.ts'
import { orientationLifecycle } from './orientation-lifecycle.ts'

it('a service is reminded every ten days, and nobody waits after thirty', () => {
  expect(remindersDue('2026-11-23', '2026-12-02', usualDelays)).toEqual([])
  expect(remindersDue('2026-11-23', '2026-12-03', usualDelays)).toEqual([10])
  expect(remindersDue('2026-11-23', '2026-12-14', usualDelays)).toEqual([10, 20])
  expect(expiryOf('2026-11-23', usualDelays)).toBe('2026-12-23')
})

it('an answer is given once, and a refusal says why', () => {
  expect(apply(orientationLifecycle, 'sent', 'refuse')).toMatchObject({ ok: false })
  expect(apply(orientationLifecycle, 'sent', 'refuse', { reasonGiven: true })).toMatchObject({
    value: 'refused',
  })
  for (const state of ['accepted', 'refused', 'expired', 'withdrawn'] as const)
    expect(apply(orientationLifecycle, state, 'accept')).toMatchObject({ ok: false, code: 'move-refused' })
})
