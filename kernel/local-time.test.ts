import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './dates.ts'
import { instantOf, localDate, localTime } from './local-time.ts'

const PARIS = 'Europe/Paris'

describe('local time', () => {
  it('reads the date and the time of the zone, not of the server', () => {
    const instant = new Date('2026-11-22T23:30:00Z')
    expect([localDate(instant, PARIS), localTime(instant, PARIS)]).toEqual(['2026-11-23', '00:30'])
    expect([localDate(instant, 'Indian/Reunion'), localTime(instant, 'Indian/Reunion')]).toEqual([
      '2026-11-23',
      '03:30',
    ])
    expect(localDate(instant, 'America/Guadeloupe')).toBe('2026-11-22')
  })

  it('changes date with the minute that begins the day', () => {
    const read = (time: string) => localDate(new Date(`2026-11-22T${time}Z`), PARIS)
    expect([read('22:59:59.999'), read('23:00:00.000'), read('22:59:00.000')]).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-22',
    ])
  })

  it('follows the change of the clocks', () => {
    expect(instantOf('2026-03-28', '09:00', PARIS).toISOString()).toBe('2026-03-28T08:00:00.000Z')
    expect(instantOf('2026-03-29', '09:00', PARIS).toISOString()).toBe('2026-03-29T07:00:00.000Z')
    expect(instantOf('2026-10-25', '09:00', PARIS).toISOString()).toBe('2026-10-25T08:00:00.000Z')
  })

  it('takes the first of two readings in autumn and moves a skipped time on in spring', () => {
    expect(instantOf('2026-10-25', '02:30', PARIS).toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(localTime(instantOf('2026-03-29', '02:30', PARIS), PARIS)).toBe('03:30')
  })

  it('comes back to the same date and time in every zone of the country', () => {
    const zone = fc.constantFrom(
      PARIS,
      'America/Miquelon',
      'Pacific/Noumea',
      'America/Cayenne',
      'Pacific/Marquesas',
    )
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 4, max: 23 }),
        (timeZone, days, hour) => {
          const date = addDays('2020-01-01', days)
          const time = `${String(hour).padStart(2, '0')}:15`
          const instant = instantOf(date, time, timeZone)
          expect([localDate(instant, timeZone), localTime(instant, timeZone)]).toEqual([date, time])
        },
      ),
    )
  })
})
