import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseMinutes } from './hours.ts'

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

it('reads any hours and minutes', () => {
  fc.assert(
    fc.property(fc.nat(90_000), fc.nat(59), (hours, minutes) => {
      expect(parseMinutes(`${hours} h ${String(minutes).padStart(2, '0')}`)).toBe(hours * 60 + minutes)
    }),
  )
})
