import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import { criteria2025 } from './criteria-2025.ts'
import { criterionSigns, type KnownFacts, showsSign } from './criterion-signs.ts'

const today = '2026-11-23'
const shown = (facts: KnownFacts): readonly string[] =>
  Object.keys(criterionSigns).filter((code) => showsSign(criterionSigns[code] ?? never(code), facts, today))
const never = (code: string): never => {
  throw new Error(code)
}

test.for([
  [{ birthDate: '1976-11-23' }, ['SENIOR']],
  [{ birthDate: '1976-11-24' }, []],
  [{ birthDate: '2000-11-24' }, ['JEUNE']],
  [{ birthDate: '2000-11-23' }, []],
  [{ joblessSince: '2025-11-24' }, []],
  [{ joblessSince: '2025-11-23' }, ['DELD']],
  [{ joblessSince: '2024-11-23' }, ['DELD']],
  [{ joblessSince: '2024-11-22' }, ['DETLD']],
  [{ educationLevel: '3' }, ['CAP_BEP']],
  [{ educationLevel: '4' }, []],
  [{ educationLevel: 'unknown' }, []],
  [{ resources: ['rsa', 'prime-activite'] }, ['RSA']],
  [{}, []],
] as const satisfies readonly (readonly [KnownFacts, readonly string[]])[])(
  '%o shows %o on 23 November 2026',
  ([facts, codes]) => {
    expect(shown(facts)).toEqual(codes)
  },
)

it('never guesses health, disability or justice', () => {
  const sensitive = criteria2025.criteria.filter((one) => one.isSensitive).map((one) => one.code)
  expect(Object.keys(criterionSigns).filter((code) => sensitive.includes(code))).toEqual([])
})

it('knows only criteria of the national list', () => {
  const known = criteria2025.criteria.map((one) => one.code)
  expect(Object.keys(criterionSigns).filter((code) => !known.includes(code))).toEqual([])
})

it('shows one of the two lengths without a job from the twelfth month on, and none before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const joblessSince = addDays(today, -days)
      expect(shown({ joblessSince })).toHaveLength(addMonths(joblessSince, 12) <= today ? 1 : 0)
    }),
  )
})
