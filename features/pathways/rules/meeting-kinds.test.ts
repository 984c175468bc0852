import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countingKindsByDefault,
  countsForMonth,
  meetingFacts,
  meetingKindCodes,
  presences,
} from './meeting-kinds.ts'

const counts = (kind: (typeof meetingKindCodes)[number], presence: (typeof presences)[number]) =>
  countsForMonth({ kind, presence }, countingKindsByDefault)

describe('the month', () => {
  it('restarts with an honoured individual interview', () => {
    expect(counts('interview', 'honoured')).toBe(true)
    expect(counts('video-interview', 'honoured')).toBe(true)
  })

  it('does not restart when the person is excused: excused is not seen', () => {
    expect(counts('interview', 'excused')).toBe(false)
    expect(counts('interview', 'absent')).toBe(false)
    expect(counts('interview', 'planned')).toBe(false)
  })

  it('never restarts with a call, a message or a collective time, whatever the territory chose', () => {
    for (const kind of ['phone-call', 'job-follow-up', 'message', 'workshop'] as const)
      expect(countsForMonth({ kind, presence: 'honoured' }, meetingKindCodes)).toBe(false)
  })

  it('keeps to the kinds that the territory chose', () => {
    expect(countsForMonth({ kind: 'visit', presence: 'honoured' }, ['interview'])).toBe(false)
  })

  it('never counts anything but what took place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...meetingKindCodes), fc.constantFrom(...presences), (kind, presence) => {
        if (counts(kind, presence)) expect(presence).toBe('honoured')
      }),
    )
  })
})

describe('the facts kept of meetings', () => {
  const day = fc.integer({ min: 1, max: 28 })
  const meeting = fc.record({
    day,
    presence: fc.constantFrom(...presences),
    kind: fc.constantFrom(...meetingKindCodes),
  })

  it('do not depend on the order in which meetings were written', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 12 }), (drawn) => {
        const stored = drawn.map(({ day, presence, kind }) => ({
          onDate: `2026-11-${String(day).padStart(2, '0')}`,
          at: new Date(Date.UTC(2026, 10, day, 9)),
          presence,
          countsForMonth: counts(kind, presence),
        }))
        const facts = meetingFacts(stored)
        expect(meetingFacts(stored.toReversed())).toEqual(facts)
        if (facts.lastMeetingOn) expect((facts.lastContactOn ?? '') >= facts.lastMeetingOn).toBe(true)
      }),
    )
  })

  it('give the earliest appointment still planned', () => {
    const planned = (day: number) => ({
      onDate: `2026-11-${day}`,
      at: new Date(Date.UTC(2026, 10, day)),
      presence: 'planned' as const,
      countsForMonth: false,
    })
    expect(meetingFacts([planned(28), planned(25)]).nextMeetingAt).toEqual(planned(25).at)
  })
})
