import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFranceTravailId } from './france-travail-id.ts'

it('accepts the regional and the national form', () => {
  expect(parseFranceTravailId('1234567a')).toBe('1234567A')
  expect(parseFranceTravailId(' 0123 456 8 ')).toBe('01234568')
  expect(parseFranceTravailId('123 456 789 01')).toBe('12345678901')
})

it('refuses another length and a letter elsewhere than at the end', () => {
  for (const text of ['', '123456A', '123456789', '12A45678', '123456789012']) {
    expect(parseFranceTravailId(text)).toBeUndefined()
  }
})

it('is stable', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{7}[0-9A-Za-z]$/), (text) => {
      const id = parseFranceTravailId(text)
      expect(id && parseFranceTravailId(id)).toBe(id)
    }),
  )
})
