import { expect, it } from 'vitest'
import { shippedSets } from '../rules/shipped-sets.ts'
import { blocksOf, needsOf } from './blocks.ts'

it('a shipped set opened in the form and sent as it is stays the same', () => {
  for (const { needs } of shippedSets) expect(needsOf(blocksOf(needs))).toEqual(needs)
})

it('an empty block is not sent, and no block at all is nothing to send', () => {
  expect(needsOf({ all: true, blocks: [{ key: 0, atLeast: 1, of: [] }] })).toBeUndefined()
})
