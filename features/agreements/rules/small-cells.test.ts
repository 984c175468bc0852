import fc from 'fast-check'
import { expect, it } from 'vitest'
import { determined } from '#kernel/disclosure-attack.ts'
import { publishableExits, publishableFacts } from './small-cells.ts'

it('a small side figure stays in with those that would give it away', () => {
  const kept = publishableFacts([
    { code: 'all-exits', value: 60 },
    { code: 'neutral', value: 3 },
    { code: 'rate-all-exits', value: 41.2 },
    { code: 'employment', value: 20 },
    { code: 'training', value: 6 },
    { code: 'awaiting-proof', value: 2 },
    { code: 'p90', value: 4 },
  ])
  expect(kept.map((fact) => fact.code)).toEqual(['employment', 'training', 'p90'])
})

it('exits are told by class only when each class holds five or none', () => {
  expect(publishableExits({ all: 11, neutral: 5, negative: 6, reorientation: 0 })).toEqual({
    all: 11,
    neutral: 5,
    negative: 6,
    reorientation: 0,
  })
  expect(publishableExits({ all: 10, neutral: 4, negative: 6, reorientation: 0 })).toEqual({
    all: 10,
    neutral: null,
    negative: null,
    reorientation: null,
  })
})

it('attack: with their sum published, no class of exits that counts one to four is determined', () => {
  const classes = fc.record({ employment: fc.nat(12), neutral: fc.nat(12), negative: fc.nat(12) })
  fc.assert(
    fc.property(classes, (counted) => {
      const all = Object.values(counted).reduce((sum, one) => sum + one, 0)
      const told = publishableExits({ ...counted, all })
      const shown = new Set(Object.entries(told).flatMap(([code, value]) => (value === null ? [] : [code])))
      const table = { cells: { ...counted, all }, sums: [{ total: 'all', parts: Object.keys(counted) }] }
      for (const [code, value] of Object.entries(counted))
        if (value > 0 && value < 5)
          expect([shown.has(code), determined(table, shown, code)]).toEqual([false, false])
    }),
  )
})

it('attack: a side figure that counts one to four takes with it those it could be read from', () => {
  const codes = ['employment', 'training', 'negative', 'neutral', 'all-exits', 'renewed'] as const
  const facts = fc.uniqueArray(fc.record({ code: fc.constantFrom(...codes), value: fc.nat(12) }), {
    selector: ({ code }) => code,
  })
  const readFrom = [['employment', 'training', 'negative'], ['neutral', 'all-exits'], ['renewed']]
  fc.assert(
    fc.property(facts, (given) => {
      const shown = publishableFacts(given).map(({ code }) => code)
      for (const { code } of given.filter(({ value }) => value > 0 && value < 5))
        expect(shown.filter((one) => readFrom.find((group) => group.includes(code))?.includes(one))).toEqual(
          [],
        )
    }),
  )
})
