import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dateOf, dayOf, hourOf, listed, speak } from './language.ts'

beforeEach(() => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined })
  vi.stubGlobal('document', { documentElement: {} })
})
afterEach(async () => {
  await speak('fr')
  vi.unstubAllGlobals()
})

it('writes the first of a month as French does, and the other days as they are', () => {
  expect(dateOf('2026-12-01')).toBe('1er décembre 2026')
  expect(dateOf('2026-12-11')).toBe('11 décembre 2026')
  expect(dayOf('2026-11-01T09:00:00Z', 'Europe/Paris')).toBe('dimanche 1er novembre')
})

it('ends a date in Ukrainian without a dot of its own', async () => {
  await speak('uk')
  expect(dateOf('2026-12-02')).toBe('2 грудня 2026 року')
})

it.each(['en', 'ar', 'uk'] as const)('says in %s the hours of the paper that she holds', async (language) => {
  await speak(language)
  expect(hourOf('2026-12-09T13:00:00Z', 'Europe/Paris')).toBe('14:00')
})

it('parts what it lists by the comma of the language', async () => {
  expect(listed(['lecture', 'changement'])).toBe('lecture, changement')
  await speak('ar')
  expect(listed(['قراءة', 'تغيير'])).toBe('قراءة، تغيير')
})
