import * as fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { activate } from '../i18n/t.ts'
import { dateReading, durationReading, numberReading, timeReading, yearReading } from './readings.ts'

test('a day is read as people write it and says why when it cannot be', () => {
  const reading = dateReading(undefined, '2026-12-31')
  expect(reading.read('23/11/2026')).toBe('2026-11-23')
  expect(reading.read('2026-11-23')).toBe('2026-11-23')
  expect(reading.read('31/02/2026')).toBeUndefined()
  expect(reading.complaint('31/02/2026')).toBe('Le 31/02/2026 n’existe pas.')
  expect(reading.complaint('23/11/26')).toBe('Écrivez l’année avec quatre chiffres.')
  expect(reading.complaint('01/01/2027')).toBe('Cette date dépasse le 31 déc. 2026.')
})

test('a time of day is read in three ways', () => {
  expect(['14h', '14:00', '14 h 00'].map(timeReading.read)).toEqual(['14:00', '14:00', '14:00'])
  expect(timeReading.read('25h')).toBeUndefined()
})

test('worked time is read in decimals or in hours and minutes', () => {
  expect(['7,5', '7h30', '7.5'].map(durationReading().read)).toEqual([450, 450, 450])
})

test('a duration beyond its bound says the bound in hours, not in the minutes that are kept', () => {
  const week = durationReading(10_080)
  expect(week.read('168')).toBe(10_080)
  expect(week.read('169')).toBeUndefined()
  expect(week.complaint('169')).toBe('Écrivez une durée de 168\u00a0h au plus.')
  expect(week.complaint('-5')).toBe('Écrivez une durée comme 7,5 ou 7 h 30.')
})

test('a number accepts spaces and comma, and keeps its bounds', () => {
  expect(numberReading(2).read('1 234,5')).toBe(1234.5)
  expect(numberReading(0).read('7,5')).toBeUndefined()
  expect(numberReading(0, 0, 100).read('120')).toBeUndefined()
})

test('a number that cannot be kept says what its writing lacks', () => {
  const { complaint } = numberReading(2, 0)
  expect(complaint('9'.repeat(13))).toContain('trop grand')
  expect(complaint('12,345')).toContain('2 décimales au plus')
  expect(complaint('-5')).toContain('au moins 0')
  expect(numberReading(0, 6, 12).complaint('6,5')).toBe('Écrivez un nombre entier, par exemple 12.')
  expect(complaint('abc')).toContain('au moins 0')
})

test('a year is written without a space', () => {
  const reading = yearReading(2000, 2100)
  expect(reading.read('2026')).toBe(2026)
  expect(reading.write(2026)).toBe('2026')
  expect(reading.read('1850')).toBeUndefined()
  expect(reading.complaint('1850')).toBe('Écrivez une année, de 2000 à 2100.')
})

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  afterEach(() => activate('fr', {}))

  test('a field reads what it wrote, and one figure less once that figure is erased', () => {
    activate(language, {})
    const { read, write } = numberReading(2)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        expect(read(write(cents / 100))).toBe(cents / 100)
        expect(read(write(cents).slice(0, -1)) ?? 0).toBe(Math.floor(cents / 10))
      }),
    )
  })

  test('a duration reads what it wrote', () => {
    activate(language, {})
    const { read, write } = durationReading()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_999_999 }), (minutes) => {
        expect(read(write(minutes))).toBe(minutes)
        expect(read(` ${write(minutes)} `)).toBe(minutes)
      }),
    )
  })
})

test('thousands are typed as each language writes them, and the other’s decimals are still read', () => {
  const typed = ['1,250', '1,250,000', '1,250.5', '7,5', '0,125', '12,3456', '1 250']
  activate('en', {})
  expect(typed.map(numberReading(4).read)).toEqual([1250, 1_250_000, 1250.5, 7.5, 0.125, 12.3456, 1250])
  expect(['1,250 h', '7,5', '1,250'].map(durationReading().read)).toEqual([75_000, 450, 75_000])
  activate('fr', {})
  expect(typed.map(numberReading(4).read)).toEqual([1.25, undefined, undefined, 7.5, 0.125, 12.3456, 1250])
})
