import { expect, it } from 'vitest'
import { publishableFacts } from './small-cells.ts'

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
