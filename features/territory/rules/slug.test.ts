import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from './slug.ts'

it('reads like the name of the territory', () => {
  expect(slugOf('CA Douaisis Agglo')).toBe('ca-douaisis-agglo')
  expect(slugOf('Métropole d’Aix-Marseille-Provence')).toBe('metropole-d-aix-marseille-provence')
  expect(slugOf('???')).toBe('territoire')
})

it('takes the next number when the word is taken or kept by the product', () => {
  expect(slugOf('Douai', new Set(['douai', 'douai-2']))).toBe('douai-3')
  expect(slugOf('API')).toBe('api-2')
})

it('is always a plain word of an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
})
