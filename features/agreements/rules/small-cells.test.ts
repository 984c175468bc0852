import { expect, it } from 'vitest'
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
