import { describe, expect, it } from 'vitest'
import { limitRequests, requestsAMinute } from './request-limit.ts'

const timed = (most?: number) => {
  const clock = { ms: 5000 }
  return { clock, ask: limitRequests(most, () => clock.ms) }
}

describe('the requests of one network to one door', () => {
  it('are refused above the number of a minute, with what is left of it to wait', () => {
    const { clock, ask } = timed(2)
    expect([ask('door', '192.0.2.1'), ask('door', '192.0.2.1')]).toEqual([undefined, undefined])
    clock.ms += 15_000
    expect(ask('door', '192.0.2.1')).toMatchObject({ code: 'too-many-requests', params: { seconds: 45 } })
  })

  it('are accepted again once the minute is over', () => {
    const { clock, ask } = timed(1)
    ask('door', '192.0.2.1')
    clock.ms += 59_999
    expect(ask('door', '192.0.2.1')?.params).toEqual({ seconds: 1 })
    clock.ms += 1
    expect(ask('door', '192.0.2.1')).toBeUndefined()
  })

  it('are counted apart from those of another network and of another door', () => {
    const { ask } = timed(1)
    ask('door', '192.0.2.1')
    expect(ask('door', '192.0.2.2')).toBeUndefined()
    expect(ask('other', '192.0.2.1')).toBeUndefined()
  })

  it.for([
    ['2001:db8::1', '2001:db8:0:0:ffff::2', true],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
    ['::1', '192.0.2.1', false],
  ] as const)('%s and %s are one network: %s', ([one, other, same]) => {
    const { ask } = timed(1)
    ask('door', one)
    expect(ask('door', other) !== undefined).toBe(same)
  })

  it('are refused above the number of a door that has its own', () => {
    const { ask } = timed(1)
    expect([ask('door', '192.0.2.1', 2), ask('door', '192.0.2.1', 2)]).toEqual([undefined, undefined])
    expect(ask('door', '192.0.2.1', 2)?.code).toBe('too-many-requests')
  })

  it(`are ${requestsAMinute} a minute unless told otherwise`, () => {
    const { ask } = timed()
    const answers = Array.from({ length: requestsAMinute + 1 }, () => ask('door', '192.0.2.1'))
    expect(answers.findIndex((answer) => answer !== undefined)).toBe(requestsAMinute)
  })
})
