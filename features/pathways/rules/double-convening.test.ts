import { expect, it } from 'vitest'
import { type ConveningMargin, conveningMargins, isDoubleConvening } from './double-convening.ts'

/** Hours of a winter day in Paris, which is an hour ahead. */
const at = (time: string, day = '24') => new Date(`2026-11-${day}T${time}:00+01:00`)
const near = (margin: ConveningMargin, mine: string, theirs: string, minutes: number | null = null) =>
  isDoubleConvening({ at: at(mine), minutes }, at(theirs), { margin, timeZone: 'Europe/Paris' })

it('warns of two appointments at the same time, whatever the margin', () => {
  for (const margin of conveningMargins) {
    expect(near(margin, '10:00', '10:30')).toBe(true)
    expect(near(margin, '10:30', '10:00')).toBe(true)
    expect(near(margin, '12:30', '13:15')).toBe(true)
  }
})

it('counts an hour when nobody wrote how long, else what was written', () => {
  expect(near('overlap', '10:00', '11:00')).toBe(false)
  expect(near('overlap', '10:00', '11:00', 90)).toBe(true)
  expect(near('overlap', '10:00', '10:45', 30)).toBe(false)
})

it('warns of the same half-day, or of the same day, as the setting says', () => {
  expect(['overlap', 'half-day', 'day'].map((one) => near(one as ConveningMargin, '09:00', '12:00'))).toEqual(
    [...[false, true, true]],
  )
  expect(['overlap', 'half-day', 'day'].map((one) => near(one as ConveningMargin, '09:00', '15:00'))).toEqual(
    [...[false, false, true]],
  )
})

it('never warns of another day', () => {
  const other = isDoubleConvening({ at: at('09:00'), minutes: null }, at('09:00', '25'), {
    ...{ margin: 'day', timeZone: 'Europe/Paris' },
  })
  expect(other).toBe(false)
})
