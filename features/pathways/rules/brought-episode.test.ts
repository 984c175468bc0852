import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { episodeProblems, runTogether } from './brought-episode.ts'
import { exitReasonNamed } from './exit-reason-named.ts'
import { exitRulesOn } from './exit-reasons.ts'

const episode = (dates: Partial<Parameters<typeof episodeProblems>[0]>) => ({
  ...{ admittedOn: '2024-03-01', contractSignedOn: '2024-03-10', exitedOn: null, lastMeetingOn: null },
  ...dates,
})
const today = '2026-11-23'

describe('an episode that comes from another tool', () => {
  it('V2: does not end before its contract, nor after today', () => {
    expect(episodeProblems(episode({ exitedOn: '2024-03-09' }), today)).toEqual([
      { field: 'exitedOn', code: 'exit-before-contract' },
    ])
    expect(episodeProblems(episode({ exitedOn: '2026-11-24' }), today)).toEqual([
      { field: 'exitedOn', code: 'date-in-the-future' },
    ])
    expect(episodeProblems(episode({ exitedOn: '2026-11-23' }), today)).toEqual([])
  })

  it('has its contract and its last interview between its first and last days', () => {
    expect(
      episodeProblems(
        episode({ contractSignedOn: '2024-02-28', lastMeetingOn: '2025-02-01', exitedOn: '2025-01-01' }),
        today,
      ).map(({ field, code }) => `${field} ${code}`),
    ).toEqual(['contractSignedOn before-admission', 'lastMeetingOn after-exit'])
  })

  it('never runs together with another, whichever is asked first; one may begin as the other ends', () => {
    const spans = fc.record({
      start: fc.integer({ min: 0, max: 900 }),
      days: fc.option(fc.integer({ min: 1, max: 400 })),
    })
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const span = ({ start, days }: typeof a) => ({
          admittedOn: addDays('2020-01-01', start),
          exitedOn: days === null ? null : addDays('2020-01-01', start + days),
        })
        const apart =
          (a.days !== null && a.start + a.days <= b.start) || (b.days !== null && b.start + b.days <= a.start)
        expect(runTogether(span(a), span(b))).toBe(!apart)
        expect(runTogether(span(b), span(a))).toBe(!apart)
      }),
    )
  })
})

describe('the reason of an exit, in the words of another tool', () => {
  it('is recognised by every label and code of our own list', () => {
    for (const { code, label, english } of exitRulesOn('2025-06-01').reasons)
      for (const words of [code, label, english.toUpperCase()])
        expect(exitReasonNamed(words, '2025-06-01')?.code).toBe(code)
  })

  it('is recognised by words in use elsewhere, and by none that could be two things', () => {
    const named = (words: string) => exitReasonNamed(words, '2025-06-01')?.code
    expect(named('Démenagement')).toBe('moved-away')
    expect(named('contrat à durée indéterminée')).toBe('open-ended-job')
    expect(named('ABANDON')).toBe('dropped-out')
    expect(named('CDD')).toBeUndefined()
    expect(named('Formation')).toBeUndefined()
    expect(named('')).toBeUndefined()
  })
})
