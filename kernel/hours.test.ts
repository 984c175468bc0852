import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatMinutes, parseMinutes } from './hours.ts'

it('reads the ways in which people write a duration', () => {
  for (const text of ['7,5', '7.5', '7h30', '7 h 30', '7:30', '450 min', ' 7H30 ', '450mn', '7,50 h']) {
    expect(parseMinutes(text)).toBe(450)
  }
  expect(parseMinutes('1 607')).toBe(96_420)
  expect(parseMinutes('7 h')).toBe(420)
  expect(parseMinutes('0')).toBe(0)
})

it('refuses what is not a duration', () => {
  for (const text of ['', '-7', '7h75', 'sept', '7,5,2', '7h30min'])
    expect(parseMinutes(text)).toBeUndefined()
})

it('reads back what it writes', () => {
  expect(formatMinutes(450)).toBe('7 h 30')
  expect(formatMinutes(-90)).toBe('-1 h 30')
  fc.assert(
    fc.property(fc.nat(5_000_000), (minutes) => {
      expect(parseMinutes(formatMinutes(minutes))).toBe(minutes)
    }),
  )
})
