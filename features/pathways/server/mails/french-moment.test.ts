import { expect, test } from 'vitest'
import { frenchDay, frenchTime } from './french-moment.ts'

test('the first of a month is an ordinal, the other days are not', () => {
  expect(frenchDay(new Date('2026-12-01T09:00:00Z'), 'Europe/Paris')).toBe('mardi 1er décembre')
  expect(frenchDay(new Date('2026-12-11T09:00:00Z'), 'Europe/Paris')).toBe('vendredi 11 décembre')
})

test('a day and an hour are those of the territory', () => {
  const late = new Date('2026-11-26T23:30:00Z')
  expect(frenchDay(late, 'Europe/Paris')).toBe('vendredi 27 novembre')
  expect(frenchTime(late, 'Europe/Paris')).toBe('0 h 30')
  expect(frenchTime(late, 'Indian/Reunion')).toBe('3 h 30')
})
