import fc from 'fast-check'
import { expect, it } from 'vitest'
import { halfDayProblem } from './half-days.ts'
import { attendanceRate, dayPresence, presenceValues } from './presence.ts'
import { shownState } from './session-lifecycle.ts'
import { nextInLine, offerEnd } from './waiting-list.ts'

it('assiduité is seen of seen and not seen: excused and cancelled are in neither term', () => {
  expect(attendanceRate(['present', 'absent', 'excused', 'cancelled', null])).toEqual({
    seen: 1,
    expected: 2,
  })
})

it('who came to one of two half-days came that day', () => {
  expect(dayPresence(['absent', 'present'])).toBe('present')
  expect(dayPresence(['excused', 'absent'])).toBe('absent')
  expect(dayPresence([null])).toBeUndefined()
})

it('the assiduité never exceeds its denominator, and never counts more than what was noted', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...presenceValues, null)), (values) => {
      const { seen, expected } = attendanceRate(values)
      expect(seen).toBeLessThanOrEqual(expected)
      expect(expected).toBeLessThanOrEqual(values.length)
    }),
  )
})

it('V13: free places go to who asked first, and never to more than there are places', () => {
  const asked = fc.record({
    id: fc.uuid(),
    askedAt: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
  })
  fc.assert(
    fc.property(fc.array(asked), fc.integer({ min: -3, max: 8 }), (waiting, free) => {
      const chosen = nextInLine(waiting, free)
      expect(chosen).toHaveLength(Math.min(waiting.length, Math.max(0, free)))
      const latest = chosen.at(-1)?.askedAt ?? ''
      for (const one of waiting) if (!chosen.includes(one)) expect(one.askedAt >= latest).toBe(true)
    }),
  )
})

it('an offer ends after its days, and at the latest when the session begins', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  expect(offerEnd(now, 2, '2026-12-01T08:00:00Z')).toEqual(new Date('2026-11-25T08:00:00Z'))
  expect(offerEnd(now, 2, '2026-11-24T08:00:00Z')).toEqual(new Date('2026-11-24T08:00:00Z'))
})

it('a session is full while no place is left, and to be closed from its end on', () => {
  const now = new Date('2026-11-23T08:00:00Z')
  const stand = { state: 'open', endsAt: '2026-11-24T08:00:00Z', places: 2, taken: 1 } as const
  expect(shownState(stand, now)).toBe('open')
  expect(shownState({ ...stand, taken: 2 }, now)).toBe('full')
  expect(shownState({ ...stand, endsAt: '2026-11-23T08:00:00Z' }, now)).toBe('to-close')
  expect(shownState({ ...stand, state: 'closed' }, now)).toBe('closed')
})

it('half-days of one day follow each other', () => {
  const morning = { part: 'morning', from: '09:00', to: '12:00' } as const
  const afternoon = { part: 'afternoon', from: '13:30', to: '16:30' } as const
  expect(halfDayProblem([morning, afternoon])).toBeUndefined()
  expect(halfDayProblem([])).toBe('no-half-day')
  expect(halfDayProblem([morning, morning])).toBe('half-day-twice')
  expect(halfDayProblem([{ ...morning, to: '08:00' }])).toBe('morning-ends-before-start')
  expect(halfDayProblem([morning, { ...afternoon, to: '13:00' }])).toBe('afternoon-ends-before-start')
  expect(halfDayProblem([morning, { ...afternoon, from: '11:00' }])).toBe('half-days-overlap')
})
