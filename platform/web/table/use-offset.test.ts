import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesToSkip } from '../../contract/page-query.ts'
import { offsetOf, pageOf } from './use-offset.ts'

test('the page that the address says is the one that was turned to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999 }), (turned) => {
      expect(offsetOf(pageOf(turned * 50))).toBe(turned * 50)
    }),
  )
})

test('a page that cannot be is the first one', () => {
  for (const page of [undefined, '', '0', '-1', '1.5', '1e3', '01', ' 2', 'deux', 'NaN'])
    expect(offsetOf(page)).toBe(0)
})

test('a page beyond any list asks for no more lines than a list takes', () => {
  for (const page of ['20001', '20002', '99999', '9'.repeat(400)])
    expect(linesToSkip.parse(String(offsetOf(page)))).toBe(1_000_000)
})
