import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import type { Condition, HeldThen, KnownThen } from '../contract/conditions.ts'
import { evaluate, type Outcome, outcomes } from './evaluate.ts'
import { iaeSets, startingPlieSet } from './shipped-sets.ts'

const day = '2026-11-23'
const nothing: KnownThen = {
  held: [],
  birthDate: null,
  joblessSince: null,
  educationLevel: null,
  livesInTerritory: null,
  livesInQpv: null,
  reservedCodes: [],
}
/** Checked the day it came. */
const held = (code: string, proofReceivedOn: string | null, endsOn: string | null = null): HeldThen => ({
  code,
  proofReceivedOn,
  proofCheckedOn: proofReceivedOn,
  proofRefusedOn: null,
  endsOn,
})
const rsa: Condition = { kind: 'criterion', code: 'RSA', proof: 'required', proofMonths: 3 }
const judge = (condition: Condition, more: Partial<KnownThen>) =>
  evaluate(condition, { ...nothing, ...more }, day)

describe('a criterion', () => {
  it('is missing until it is declared, then awaits its proof, then is met', () => {
    expect(judge(rsa, {}).outcome).toBe('missing')
    expect(judge(rsa, { held: [held('RSA', null)] }).outcome).toBe('proof-awaited')
    expect(judge(rsa, { held: [held('RSA', '2026-11-02')] }).outcome).toBe('met')
  })

  it('waits for the check of its proof, and says until when that proof holds', () => {
    const received = { ...held('RSA', '2026-11-02'), proofCheckedOn: null }
    expect(judge(rsa, { held: [received] })).toMatchObject({
      outcome: 'proof-to-check',
      endsOn: '2027-02-02',
    })
    expect(judge(rsa, { held: [{ ...received, proofCheckedOn: '2026-11-05' }] })).toMatchObject({
      outcome: 'met',
      checkedOn: '2026-11-05',
      endsOn: '2027-02-02',
    })
    expect(judge(rsa, { held: [{ ...received, endsOn: '2026-12-31' }] }).endsOn).toBe('2026-12-31')
  })

  it('of which the only proof was refused awaits another one, as if none had come', () => {
    const refused = { ...held('RSA', null), proofRefusedOn: '2026-11-04' }
    expect(judge(rsa, { held: [refused] })).toMatchObject({
      outcome: 'proof-awaited',
      refusedOn: '2026-11-04',
    })
  })

  it('holds until the last day of its proof, and says which day that was', () => {
    const received = addMonths(day, -3)
    expect(judge(rsa, { held: [held('RSA', received)] }).outcome).toBe('met')
    expect(judge(rsa, { held: [held('RSA', addDays(received, -1))] })).toMatchObject({
      outcome: 'proof-expired',
      endedOn: addDays(day, -1),
    })
  })

  it('ends with the right itself, whatever its proof', () => {
    expect(judge(rsa, { held: [held('RSA', '2026-11-02', '2026-11-22')] })).toMatchObject({
      outcome: 'proof-expired',
      endedOn: '2026-11-22',
    })
  })

  it('received after the day of the evaluation was not there yet', () => {
    expect(judge(rsa, { held: [held('RSA', '2026-11-24')] }).outcome).toBe('proof-awaited')
  })

  it('is not looked at when the reader may not read it, held or not', () => {
    for (const one of [[], [held('RSA', '2026-11-02')]])
      expect(judge(rsa, { held: one, reservedCodes: ['RSA'] }).outcome).toBe('reserved')
  })
})

describe('a fact', () => {
  it.for([
    ['age', 'at-least', 50, { birthDate: '1976-11-23' }, 'met'],
    ['age', 'at-least', 50, { birthDate: '1976-11-24' }, 'missing'],
    ['age', 'at-most', 25, { birthDate: '2000-11-24' }, 'met'],
    ['age', 'at-least', 16, {}, 'unknown'],
    ['jobless-months', 'at-least', 12, { joblessSince: '2025-11-23' }, 'met'],
    ['jobless-months', 'at-least', 12, { joblessSince: '2025-11-24' }, 'missing'],
    ['jobless-months', 'at-least', 12, { joblessSince: '2027-01-01' }, 'unknown'],
    ['education-level', 'at-most', 4, { educationLevel: 0 }, 'met'],
    ['lives-in-qpv', 'is', 1, { livesInQpv: false }, 'missing'],
    ['lives-in-territory', 'is', 1, { livesInTerritory: null }, 'unknown'],
  ] as const)('%s %s %s is judged on the day', ([fact, operator, threshold, more, outcome]) => {
    expect(judge({ kind: 'fact', fact, operator, threshold }, more).outcome).toBe(outcome)
  })
})

describe('a group', () => {
  const worth = (of: readonly Outcome[], atLeast: number): Outcome => {
    const cases: Readonly<Record<Outcome, readonly [Condition, Partial<HeldThen> | null]>> = {
      met: [rsa, { proofReceivedOn: day, proofCheckedOn: day }],
      'proof-to-check': [rsa, { proofReceivedOn: day }],
      'proof-awaited': [rsa, { proofReceivedOn: null }],
      'proof-expired': [rsa, { proofReceivedOn: '2020-01-01' }],
      reserved: [rsa, null],
      unknown: [{ kind: 'fact', fact: 'age', operator: 'at-least', threshold: 1 }, null],
      missing: [rsa, null],
    }
    const conditions = of.map((outcome, at): Condition => {
      const [condition] = cases[outcome]
      return condition.kind === 'criterion' ? { ...condition, code: `${outcome}-${at}` } : condition
    })
    const known: KnownThen = {
      ...nothing,
      held: of.flatMap((outcome, at) => {
        const [, one] = cases[outcome]
        return one ? [{ ...held(`${outcome}-${at}`, null), ...one }] : []
      }),
      reservedCodes: of
        .map((outcome, at) => `${outcome}-${at}`)
        .filter((code) => code.startsWith('reserved')),
    }
    return evaluate({ kind: 'group', atLeast, of: conditions }, known, day).outcome
  }

  const some = fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 6 })

  it('of one is « or », of all is « and »: the best, then the worst of its conditions', () => {
    fc.assert(
      fc.property(some, (of) => {
        const ranks = of.map((one) => outcomes.indexOf(one))
        expect(worth(of, 1)).toBe(outcomes[Math.min(...ranks)])
        expect(worth(of, of.length)).toBe(outcomes[Math.max(...ranks)])
      }),
    )
  })

  it('never gets worse when one of its conditions gets better', () => {
    fc.assert(
      fc.property(some, fc.nat(5), fc.nat(5), (of, at, count) => {
        const where = at % of.length
        const atLeast = (count % of.length) + 1
        const better = of.with(
          where,
          outcomes[Math.max(0, outcomes.indexOf(of[where] ?? 'met') - 1)] ?? 'met',
        )
        expect(outcomes.indexOf(worth(better, atLeast))).toBeLessThanOrEqual(
          outcomes.indexOf(worth(of, atLeast)),
        )
      }),
    )
  })

  it('that asks for more than it holds is not met', () => {
    expect(worth(['met', 'met'], 3)).toBe('missing')
  })
})

describe('the shipped sets', () => {
  it('count one criterion of level 1, or two or three of level 2 by kind of employer', () => {
    const [aiEtti, others] = iaeSets
    const outcomesOf = (codes: readonly string[]) =>
      [aiEtti, others].map(
        (set) => set && judge(set.needs, { held: codes.map((code) => held(code, day)) }).outcome,
      )
    expect(outcomesOf(['RSA'])).toEqual(['met', 'met'])
    expect(outcomesOf(['SENIOR', 'QPV'])).toEqual(['met', 'missing'])
    expect(outcomesOf(['SENIOR', 'QPV', 'PI'])).toEqual(['met', 'met'])
    expect(outcomesOf(['SENIOR'])).toEqual(['missing', 'missing'])
  })

  it('of a PLIE ask for an address in the territory and one situation at least', () => {
    const known = { livesInTerritory: true, joblessSince: '2025-01-01', birthDate: '1990-05-02' }
    expect(judge(startingPlieSet.needs, known).outcome).toBe('met')
    expect(judge(startingPlieSet.needs, { ...known, livesInTerritory: false }).outcome).toBe('missing')
    expect(judge(startingPlieSet.needs, { ...known, joblessSince: '2026-10-01' }).outcome).toBe('missing')
  })
})
