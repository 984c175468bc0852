import { describe, expect, it } from 'vitest'
import { passwordProblem } from './check-password.ts'

const problem = (password: string) =>
  passwordProblem(password, '2026-11-23', ['lucie.amrani@val.example', 'Lucie Amrani'])

describe('a password (CNIL 2022-100)', () => {
  it.each([
    ['12 signs of the four kinds', 'Cerf+volant7'],
    ['14 signs without special ones', 'CerfVolant2Nuit'],
    ['a sentence of seven words', 'trois canards jaunes traversent la petite route'],
  ])('is accepted when it has %s', (_, password) => {
    expect(problem(password)).toBeUndefined()
  })

  it.each([
    ['11 signs', 'Cerf+volan7'],
    ['12 signs without a special one', 'CerfVolantA7'],
    ['14 small letters', 'cerfvolantbleu'],
    ['a sentence of six words', 'trois canards jaunes traversent la route'],
    ['seven times the same word', 'canard canard canard canard canard canard canard'],
  ])('is too weak with %s', (_, password) => {
    expect(problem(password)).toBe('password-too-weak')
  })

  it.each([
    'Motdepasse2026!',
    'M0tdep@sse2026!',
    'Azertyuiop123!',
    'Bienvenue!2026',
    'LucieAmrani2026!',
    'Lucie.Amrani1!',
  ])('is refused when everybody would try it: %s', (password) => {
    expect(problem(password)).toBe('password-common')
  })

  it('is refused when it is three keys pressed again and again', () => {
    expect(problem('Aa1!Aa1!Aa1!')).toBe('password-repeats')
  })

  it('is refused when it would only tire the server', () => {
    expect(problem(`Cerf+volant7${'x'.repeat(200)}`)).toBe('password-too-long')
  })
})
