import { expect, it } from 'vitest'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { declaredFigure } from './declared-figure.ts'

const everyone = protectionAt('public', '2026-11-01')
const count = (value: number | null) => ({ value, numerator: null, denominator: null })
const rate = (numerator: number, denominator: number) => ({
  value: (100 * numerator) / denominator,
  ...{ numerator, denominator },
})

it('a declared count of persons is rounded, hidden under eleven, and zero is a figure', () => {
  expect(declaredFigure(count(33), true, everyone)).toMatchObject({ state: 'shown', value: 35 })
  expect(declaredFigure(count(10), true, everyone)).toMatchObject({ state: 'hidden', value: null })
  expect(declaredFigure(count(0), true, everyone)).toMatchObject({ state: 'shown', value: 0 })
})

it('a declared rate is divided again from its rounded terms, hidden when the others are few or nobody', () => {
  expect(declaredFigure(rate(44, 97), true, everyone)).toEqual({
    ...{ state: 'shown', value: 47, numerator: 45, denominator: 95 },
  })
  expect(declaredFigure(rate(90, 97), true, everyone).state).toBe('hidden')
  expect(declaredFigure(rate(40, 40), true, everyone).state).toBe('hidden')
})

it('hours are nobody, and nothing given is missing, never zero', () => {
  expect(declaredFigure(count(3), false, everyone)).toMatchObject({ state: 'shown', value: 3 })
  expect(declaredFigure(count(null), true, everyone)).toMatchObject({ state: 'missing', value: null })
})
