import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '#kernel/names.ts'
import { movedAround, someNames, typedAgain } from '../testing/typed-names.ts'
import { type Identity, likeness, verdictOf } from './compare-identities.ts'

const aBirthDate = fc.constantFrom('1990-04-02', '1990-04-03', '1971-12-31')
const anIdentity: fc.Arbitrary<Identity> = fc
  .tuple(someNames, fc.option(someNames), fc.option(aBirthDate), fc.option(fc.constantFrom('+33612345678')))
  .map(([names, born, birthDate, phone]) => ({
    ...names,
    birthName: born?.familyName ?? null,
    birthDate,
    phone,
  }))
const verdict = (one: Identity, other: Identity) => verdictOf([likeness(one, other)])

describe('the same person', () => {
  it('is known by her names and birth date, whoever types them', () => {
    fc.assert(
      fc.property(someNames, aBirthDate, typedAgain, typedAgain, (names, birthDate, given, family) => {
        const typed = { givenName: given(names.givenName), familyName: family(names.familyName), birthDate }
        expect(verdict({ ...names, birthDate }, typed)).toBe('known')
      }),
    )
  })

  it('is looked at by a human when her names are the same and one birth date misses', () => {
    fc.assert(
      fc.property(someNames, fc.option(aBirthDate), typedAgain, (names, birthDate, type) => {
        const typed = { givenName: type(names.givenName), familyName: type(names.familyName) }
        expect(verdict({ ...names, birthDate }, typed)).toBe('possible')
      }),
    )
  })

  it('is never unknown when her names are swapped, turned round or written as one', () => {
    fc.assert(
      fc.property(someNames, aBirthDate, movedAround, typedAgain, (names, birthDate, move, type) => {
        const moved = move(names)
        const typed = { givenName: type(moved.givenName), familyName: type(moved.familyName), birthDate }
        expect(verdict({ ...names, birthDate }, typed)).not.toBe('unknown')
      }),
    )
  })

  it('is as like the other as the other is like her', () => {
    fc.assert(
      fc.property(anIdentity, anIdentity, (one, other) => {
        expect(likeness(one, other)).toEqual(likeness(other, one))
      }),
    )
  })
})

describe('two persons', () => {
  it('who differ in birth date and in name are never known, whatever else they share', () => {
    fc.assert(
      fc.property(anIdentity, anIdentity, (one, other) => {
        fc.pre(one.birthDate !== other.birthDate)
        fc.pre(nameKey(one.familyName) !== nameKey(other.familyName))
        expect(verdict(one, other)).not.toBe('known')
      }),
    )
  })

  it('whose birth dates differ are not told alike by their names alone', () => {
    fc.assert(
      fc.property(someNames, typedAgain, (names, type) => {
        const typed = { givenName: type(names.givenName), familyName: type(names.familyName) }
        const [one, other] = [
          { ...names, birthDate: '1990-04-02' },
          { ...typed, birthDate: '1990-04-03' },
        ]
        expect(verdict(one, other)).toBe('unknown')
      }),
    )
  })
})
