import { expect, it } from 'vitest'
import { base32, codeAt, matchingStep, stepAt } from './totp.ts'

const rfcKey = Buffer.from('12345678901234567890')

it.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_234_567_890, '89005924'],
  [20_000_000_000, '65353130'],
])('gives the code of RFC 6238, annex B, at second %i', (seconds, code) => {
  expect(codeAt(rfcKey, stepAt(new Date(seconds * 1000)), 8)).toBe(code)
})

it.each([
  ['f', 'MY'],
  ['foobar', 'MZXW6YTBOI'],
  ['12345678901234567890', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
])('writes %s in base 32 as RFC 4648', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written)
})

it('accepts the step before and the step after, no further, and spaces in the code', () => {
  const now = new Date('2026-11-23T08:00:10Z')
  const typed = (away: number) => codeAt(rfcKey, stepAt(now) + away).replace(/^(...)/, '$1 ')
  const away = [-2, -1, 0, 1, 2].map((one) => matchingStep(rfcKey, typed(one), now))
  expect(away).toEqual([undefined, stepAt(now) - 1, stepAt(now), stepAt(now) + 1, undefined])
})
