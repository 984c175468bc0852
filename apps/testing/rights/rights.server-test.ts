import { describe, expect, it } from 'vitest'
import { known, walkExample } from './walk-examples.ts'

describe('a reply gives each role only what the matrix allows', () => {
  it.for(known.map((one) => ({ ...one, title: `${one.route.method} ${one.route.path}` })))(
    '$title',
    async (one) => {
      const { faults, replies } = await walkExample(one)
      expect(faults).toEqual([])
      expect(replies).toBeGreaterThan(0)
    },
  )
})
