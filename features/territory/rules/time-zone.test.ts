import { expect, it } from 'vitest'
import { localTime } from '#kernel/local-time.ts'
import { departementOf, timeZoneOf } from './time-zone.ts'

it('gives each overseas territory its own clock', () => {
  const noon = new Date('2026-01-15T12:00:00Z')
  const timeIn = (commune: string) => localTime(noon, timeZoneOf(departementOf(commune)))
  expect(timeIn('59350')).toBe('13:00')
  expect(timeIn('2A004')).toBe('13:00')
  expect(timeIn('97105')).toBe('08:00')
  expect(timeIn('97302')).toBe('09:00')
  expect(timeIn('97411')).toBe('16:00')
  expect(timeIn('97502')).toBe('09:00')
  expect(timeIn('97608')).toBe('15:00')
  expect(timeIn('97801')).toBe('08:00')
  expect(timeIn('98818')).toBe('23:00')
})

it('names only zones that the runtime knows', () => {
  for (const code of [
    '971',
    '972',
    '973',
    '974',
    '975',
    '976',
    '977',
    '978',
    '984',
    '986',
    '987',
    '988',
    '75',
  ]) {
    expect(() => new Intl.DateTimeFormat('fr', { timeZone: timeZoneOf(code) })).not.toThrow()
  }
})
