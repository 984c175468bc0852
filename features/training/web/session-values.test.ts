import { expect, it } from 'vitest'
import { shownAt } from '#platform/web/form/form-values.ts'
import { daysOfSeries, refusedHours, seriesDays, seriesNames, writtenOf } from './session-values.ts'

it('a series of each week keeps its day of the week', () => {
  expect(daysOfSeries('2026-11-24', 3, 7)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
})

it('a series of weekdays leaves out Saturdays and Sundays', () => {
  expect(daysOfSeries('2026-11-27', 3, 1)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01'])
})

it('one hour of a half-day is refused beside the field of the other', () => {
  const values = { 'halfDays/morningFrom': '09:00', 'halfDays/afternoonTo': '17:00' }
  expect(refusedHours(values).map(({ pointer }) => pointer)).toEqual([
    '/halfDays/morningTo',
    '/halfDays/afternoonFrom',
  ])
  expect(refusedHours({ 'halfDays/morningFrom': '09:00', 'halfDays/morningTo': '12:00' })).toEqual([])
  expect(writtenOf({ 'halfDays/morningFrom': '09:00' }).halfDays).toHaveLength(1)
})

it('a day without any hour is refused by a sentence on both half-days, not by a field to fill', () => {
  expect(refusedHours({})).toEqual([{ pointer: '/halfDays/morningFrom', code: 'no-half-day' }])
})

const names = Object.values(seriesNames)
const ids = ['a', 'b', 'c']

it('a series without a first day, or with too many days, is refused beside the field that lacks', () => {
  const { count, first } = seriesNames
  expect(seriesDays({ [count]: 2, [first]: undefined }, ids)).toEqual([{ id: 'a', heldOn: undefined }])
  expect(shownAt('days/0/heldOn', names)).toEqual({ name: first })
  expect(seriesDays({ [count]: 4, [first]: '2026-12-02' }, ids)).toEqual([])
  expect(seriesDays({ [count]: 2, [first]: '9999-12-31' }, ids)).toEqual([{ id: 'a', heldOn: '9999-12-31' }])
  expect(shownAt('days', names)).toEqual({ name: count })
})
