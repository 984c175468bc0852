import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatCents, parseCents } from './money.ts'

it('reads amounts as they are typed', () => {
  for (const text of ['1 234,56', '1234.56', '1 234,56 €', '1234,56 EUR'])
    expect(parseCents(text)).toBe(123_456)
  expect(parseCents('0,5')).toBe(50)
  expect(parseCents('-12 €')).toBe(-1200)
  expect(parseCents('-0')).toBe(0)
})

it('refuses a third decimal and misplaced spaces rather than guess', () => {
  for (const text of ['1,234', '12 34', '', 'dix', '1,2,3', '--1']) expect(parseCents(text)).toBeUndefined()
})

it('reads back what it writes, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      expect(parseCents(formatCents(cents).replace('−', '-'))).toBe(cents)
    }),
  )
})
