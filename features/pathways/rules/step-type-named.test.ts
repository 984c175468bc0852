import { expect, test } from 'vitest'
import { stepTypeNamed } from './step-type-named.ts'

test.for([
  ['training-qualifying', 'training-qualifying'],
  ['FORMATION QUALIFIANTE', 'training-qualifying'],
  ['francais langue etrangere (fle)', 'training-french'],
  ['Career project', 'career-project'],
  ['Prestation APE', undefined],
  ['', undefined],
] as const)('« %s » names %s', ([words, code]) => {
  expect(stepTypeNamed(words, '2026-11-23')?.code).toBe(code)
})
