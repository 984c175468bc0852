import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOutcomes, verdicts } from '../contract.ts'
import { outcomeWords, saidToSender } from './outcome-of-line.ts'
import { stepOfLine } from './step-of-line.ts'

const nothing = {
  verdict: 'new',
  rejects: [],
  choice: null,
  outcome: 'applied',
  outcomeCode: null,
  referralState: 'sent',
  refusalWords: null,
  applicationState: null,
} as const

describe('what the sender reads', () => {
  it.for([
    [{}, 'waiting'],
    [{ referralState: 'accepted' }, 'waiting'],
    [{ referralState: 'accepted', applicationState: 'admitted' }, 'entered'],
    [{ referralState: 'accepted', applicationState: 'refused' }, 'refused'],
    [{ referralState: 'refused', refusalWords: 'Plus de place' }, 'refused'],
    [{ referralState: 'withdrawn' }, 'withdrawn'],
    [{ outcome: 'skipped' }, 'left-out'],
    [{ verdict: 'rejected', outcome: null }, 'rejected'],
    [{ outcome: null, referralState: null }, 'waiting'],
  ] as const)('%o is %s', ([facts, outcome]) => {
    expect(saidToSender({ ...nothing, ...facts }).outcome).toBe(outcome)
  })

  it('does not depend on whether the person was known', () => {
    const states = fc.constantFrom('sent', 'accepted', 'refused', null)
    const outcome = fc.constantFrom(null, ...lineOutcomes)
    const known = fc.constantFrom(...verdicts.filter((one) => one !== 'rejected'))
    fc.assert(
      fc.property(states, outcome, known, known, (referralState, done, one, other) => {
        const said = (verdict: typeof one) =>
          saidToSender({ ...nothing, referralState, outcome: done, verdict })
        expect(said(one)).toEqual(said(other))
        expect(outcomeWords[said(one).outcome]).toBeTruthy()
      }),
    )
  })
})

describe('a step of a file', () => {
  it.for([
    [{ stepLabel: 'Atelier', stepDoneOn: '2026-11-01' }, 'done'],
    [{ stepLabel: 'Atelier', stepStartedOn: '2026-10-01', stepEndedOn: '2026-11-01' }, 'done'],
    [{ stepLabel: 'Atelier', stepStartedOn: '2026-10-01', stepEndedOn: '2026-12-01' }, 'ongoing'],
    [{ stepLabel: 'Atelier', stepStartedOn: '2026-12-01' }, 'proposed'],
  ] as const)('%o is %s on 23 November', ([texts, state]) => {
    expect(stepOfLine(texts, '2026-11-23').state).toBe(state)
  })
})
