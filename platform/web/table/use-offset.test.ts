import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetOf, pageOf } from './use-offset.ts'

test('the page that the address says is the one that was turned to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), (turned) => {
      expect(offsetOf(pageOf(turned * 50))).toBe(turned * 50)
    }),
  )
})

test('a page that cannot be is the first one', () => {
  for (const page of [undefined, '', '0', '-1', '1.5', '1e3', '01', ' 2', 'deux', '100000', 'NaN'])
    expect(offsetOf(page)).toBe(0)
})
