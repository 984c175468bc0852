import { expect, test } from 'vitest'
import { dateReading, durationReading, numberReading, timeReading } from './readings.ts'

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
  expect(['7,5', '7h30', '7.5'].map(durationReading.read)).toEqual([450, 450, 450])
})

test('a number accepts spaces and comma, and keeps its bounds', () => {
  expect(numberReading(2).read('1 234,5')).toBe(1234.5)
  expect(numberReading(0).read('7,5')).toBeUndefined()
  expect(numberReading(0, 0, 100).read('120')).toBeUndefined()
})
