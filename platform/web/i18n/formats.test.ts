import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  dayIn,
  daysAgo,
  formatClock,
  formatDate,
  formatDateTime,
  formatTime,
  setTerritoryTimeZone,
  today,
} from './dates.ts'
import { formatAge, formatDuration, formatEuros, formatNumber, formatPercent } from './formats.ts'
import { activate } from './t.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

test('figures follow French use: comma, unbreakable spaces, true minus', () => {
  expect(formatNumber(31480.5)).toBe('31\u00a0480,5')
  expect(formatNumber(-0.7, 1)).toBe('\u22120,7')
  expect(formatPercent(0.443)).toBe('44,3\u00a0%')
  expect(formatNumber(1284000)).toBe('1\u00a0284\u00a0000')
})

test('money carries its sign where each language writes it, and its cents when there are some', () => {
  expect([formatEuros(125_000), formatEuros(125_050), formatEuros(-500)]).toEqual([
    ...['1\u00a0250\u00a0€', '1\u00a0250,50\u00a0€', '\u22125\u00a0€'],
  ])
  activate('en', {})
  expect([formatEuros(125_000), formatEuros(125_050), formatEuros(-500)]).toEqual([
    ...['€1,250', '€1,250.50', '\u2212€5'],
  ])
  activate('fr', {})
})

test('worked time is written in hours and minutes', () => {
  expect(formatDuration(450)).toBe('7\u00a0h\u00a030')
  expect(formatDuration(45)).toBe('45\u00a0min')
  expect(formatDuration(0)).toBe('0\u00a0h')
})

test('the first of the month is an ordinal', () => {
  expect(formatDate('2026-12-01', 'day')).toBe('1er déc.')
  expect(formatDate('2026-11-23')).toBe('23 nov. 2026')
  expect(formatDate('2026-11-23', 'long')).toBe('lundi 23 novembre 2026')
})

test('a day of another year tells it, unless it is near', () => {
  const read = (day: string) => [formatDate(day, 'day'), formatDate(day, 'weekday')]
  expect(read('2026-01-05')).toEqual(['5 janv.', 'lun. 5 janv.'])
  expect(read('2027-01-15')).toEqual(['15 janv.', 'ven. 15 janv.'])
  expect(read('2027-03-15')).toEqual(['15 mars 2027', 'lun. 15 mars 2027'])
  expect(read('2023-08-31')).toEqual(['31 août 2023', 'jeu. 31 août 2023'])
})

test('a letter keeps the date of its own language, whatever that of the screen', () => {
  activate('en', {})
  expect(formatDate('2026-12-01', 'long')).toBe('Tuesday, 1 December 2026')
  expect(formatDate('2026-12-01', 'long', 'fr')).toBe('mardi 1er décembre 2026')
  activate('fr', {})
  expect(formatDate('2026-12-01', 'long', 'en')).toBe('Tuesday, 1 December 2026')
})

test('an instant belongs to the day of its territory', () => {
  expect(dayIn('2026-11-22T23:30:00Z')).toBe('2026-11-23')
  expect(dayIn('2026-11-22T23:30:00Z', 'America/Martinique')).toBe('2026-11-22')
})

test('an age changes on the birthday', () => {
  expect(formatAge('1988-11-24', '2026-11-23')).toBe('37\u00a0ans')
  expect(formatAge('1988-11-23', '2026-11-23')).toBe('38\u00a0ans')
})

test('delays are said in days', () => {
  expect(daysAgo('2026-11-23', '2026-11-23')).toBe('aujourd’hui')
  expect(daysAgo('2026-10-30', '2026-11-23')).toBe('il y a 24 jours')
  expect(daysAgo('2026-11-26', '2026-11-23')).toBe('dans 3 jours')
  expect(formatClock('10:30')).toBe('10\u00a0h\u00a030')
})

test('an instant is told, and a day begins, in the time of the territory that one is in', () => {
  vi.setSystemTime('2026-11-30T21:15:00Z')
  setTerritoryTimeZone('Indian/Reunion')
  const evening = '2026-11-30T21:15:53Z'
  expect(formatDateTime(evening)).toBe('1er déc. 2026, 1\u00a0h\u00a015')
  expect([formatTime(evening), dayIn(evening), today()]).toEqual([
    ...['1\u00a0h\u00a015', '2026-12-01', '2026-12-01'],
  ])
  expect(formatTime(evening, 'Europe/Paris')).toBe('22\u00a0h\u00a015')
  setTerritoryTimeZone('Europe/Paris')
  expect(today()).toBe('2026-11-30')
})
