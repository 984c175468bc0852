import { expect, it } from 'vitest'
import { unreachableStates } from '#kernel/lifecycle.ts'
import { lawRulesOn } from './body-kinds.ts'
import { decisionLifecycle, followingOf, isLate, meetingLifecycle } from './lifecycles.ts'
import { isPublishable } from './published-figure.ts'
import { quorumOf, type Sitting, sitsOn } from './quorum.ts'
import { expectedBy } from './rhythm.ts'
import { isOverfull, outcomeOf, type Vote } from './vote.ts'

const seat = (seatId: string, more: Partial<Sitting> = {}): Sitting => ({
  ...{ seatId, isVoting: true, presence: null, proxySeatId: null },
  ...more,
})
const there = { presence: 'present' } as const
const every = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))

it('the quorum is half of the members who vote, rounded up, one at least', () => {
  for (let voting = 1; voting <= 40; voting++)
    expect(
      quorumOf(
        every(voting, (at) => seat(String(at))),
        50,
      ).needed,
    ).toBe(Math.ceil(voting / 2))
  expect(quorumOf([], 50)).toEqual({ voting: 0, needed: 1, counted: 0, isReached: false })
})

it('who does not vote makes no quorum', () => {
  const seats = [seat('a', there), seat('b'), seat('c', { ...there, isVoting: false })]
  expect(quorumOf(seats, 100)).toMatchObject({ voting: 2, counted: 1, isReached: false })
})

it('a proxy counts when whoever holds it is there, and is worth nothing when not', () => {
  const proxy = seat('b', { presence: 'proxy', proxySeatId: 'a' })
  expect(quorumOf([seat('a', there), proxy], 50).counted).toBe(2)
  expect(quorumOf([seat('a', { presence: 'absent' }), proxy], 50).counted).toBe(0)
})

it('one more member there never loses the quorum', () => {
  for (let size = 1; size <= 12; size++)
    for (let present = 0; present < size; present++) {
      const sat = (count: number) =>
        quorumOf(
          every(size, (at) => seat(String(at), at < count ? there : {})),
          50,
        )
      expect(Number(sat(present + 1).isReached)).toBeGreaterThanOrEqual(Number(sat(present).isReached))
    }
})

it('the majority of the votes cast decides; abstentions are not cast', () => {
  const vote = (pro: number, against: number, abstained = 0, state: Vote['state'] = null): Vote => ({
    ...{ for: pro, against, abstained, state },
  })
  expect(outcomeOf(vote(3, 2, 10), true)).toBe('adopted')
  expect(outcomeOf(vote(2, 3), true)).toBe('rejected')
  expect(outcomeOf(null, false)).toBe('adopted')
  for (let votes = 0; votes <= 6; votes++) {
    expect(outcomeOf(vote(votes, votes, 0, 'for'), true)).toBe('adopted')
    expect(outcomeOf(vote(votes, votes, 0, 'against'), true)).toBe('rejected')
    expect(outcomeOf(vote(votes, votes, 0, 'for'), false)).toBe('rejected')
  }
  expect(isOverfull(vote(3, 2, 1), 5)).toBe(true)
  expect(isOverfull(vote(3, 2), 5)).toBe(false)
})

it('the rules of a local committee for jobs are those of its decree, from the day it came into force', () => {
  expect(lawRulesOn('local-employment', '2024-06-30')).toBeNull()
  expect(lawRulesOn('local-employment', '2026-11-23')).toMatchObject({
    ...{ termYears: 3, quorumShare: 0.5, statePrevails: true },
  })
  expect(lawRulesOn('steering', '2026-11-23')).toBeNull()
})

it('a term holds on its first and its last day', () => {
  const term = { fromOn: '2024-07-01', untilOn: '2027-06-30' }
  expect(['2024-06-30', '2024-07-01', '2027-06-30', '2027-07-01'].map((day) => sitsOn(term, day))).toEqual([
    ...[false, true, true, false],
  ])
})

it('a decision is late from the day after its own, while it runs', () => {
  const decision = { state: 'doing', dueOn: '2026-11-22' } as const
  expect(isLate(decision, '2026-11-22')).toBe(false)
  expect(followingOf(decision, '2026-11-23')).toBe('late')
  expect(followingOf({ ...decision, state: 'done' }, '2026-11-23')).toBe('done')
  expect(followingOf({ state: 'recorded', dueOn: null }, '2026-11-23')).toBeNull()
})

it('the next meeting is expected from the last one, or from the opening of the body', () => {
  expect(expectedBy({ lastHeldOn: '2026-08-31', openedOn: '2024-01-01' }, 6)).toBe('2027-02-28')
  expect(expectedBy({ lastHeldOn: null, openedOn: '2026-01-15' }, 2)).toBe('2026-03-15')
})

it('a figure on paper never has a term that counts fewer than five persons', () => {
  for (let term = 0; term <= 12; term++) {
    const isSmall = term > 0 && term < 5
    expect(isPublishable('count', { numerator: term, denominator: null })).toBe(!isSmall)
    expect(isPublishable('share', { numerator: term, denominator: 40 })).toBe(!isSmall)
    expect(isPublishable('share', { numerator: 40 - term, denominator: 40 })).toBe(!isSmall)
    expect(isPublishable('days', { numerator: 900, denominator: term })).toBe(!isSmall)
  }
  expect(isPublishable('persons', { numerator: 210, denominator: 3 })).toBe(true)
})

it('every state is reached', () => {
  expect([...unreachableStates(meetingLifecycle), ...unreachableStates(decisionLifecycle)]).toEqual([])
})
