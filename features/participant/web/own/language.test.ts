import { expect, it } from 'vitest'
import { dateOf, dayOf } from './language.ts'

it('writes the first of a month as French does, and the other days as they are', () => {
  expect(dateOf('2026-12-01')).toBe('1er décembre 2026')
  expect(dateOf('2026-12-11')).toBe('11 décembre 2026')
  expect(dayOf('2026-11-01T09:00:00Z', 'Europe/Paris')).toBe('dimanche 1er novembre')
})
