import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scope } from '#platform/contract/route.ts'
import { rightsOf, shippedLabel } from './rights-of.ts'
import { type Right, type Rights, rights, shippedRoles } from './role-matrix.ts'

const reach: readonly Scope[] = ['own', 'organisation', 'territory']
const farOf = (scope: Scope | undefined) => (scope === undefined ? -1 : reach.indexOf(scope))
const names = Object.keys(rights) as Right[]
const composedRole = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom(...reach),
) as fc.Arbitrary<Rights>
const composed = fc.dictionary(fc.constantFrom('a', 'b', 'c'), composedRole, { noNullPrototype: true })
const codes = fc.uniqueArray(fc.constantFrom(...shippedRoles.map(({ code }) => code), 'a', 'b', 'c', 'gone'))

describe('the rights of several roles', () => {
  it('reach as far as the role among them that reaches farthest, and no farther', () => {
    fc.assert(
      fc.property(codes, composed, (held, own) => {
        const all = rightsOf(held, own)
        for (const name of names) {
          const each = held.map((code) => farOf(rightsOf([code], own).get(name)))
          expect(farOf(all.get(name))).toBe(Math.max(-1, ...each))
        }
      }),
    )
  })

  it('never shrink when one more role is given', () => {
    fc.assert(
      fc.property(codes, codes, composed, (held, more, own) => {
        const [before, after] = [rightsOf(held, own), rightsOf([...held, ...more], own)]
        for (const [name, scope] of before)
          expect(farOf(after.get(name))).toBeGreaterThanOrEqual(farOf(scope))
      }),
    )
  })

  it('do not depend on the order in which they were given', () => {
    fc.assert(
      fc.property(codes, composed, (held, own) => {
        expect([...rightsOf(held, own)].toSorted()).toEqual([...rightsOf(held.toReversed(), own)].toSorted())
      }),
    )
  })

  it('are those of the shipped role, whatever a territory composed under its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedRoles), composedRole, ({ code, rights: shipped }, own) => {
        expect(Object.fromEntries(rightsOf([code], { [code]: own }))).toEqual(shipped)
      }),
    )
  })

  it('of nobody are none', () => {
    expect([rightsOf([]).size, rightsOf(['gone']).size]).toEqual([0, 0])
  })
})

describe('the rights of a role in a national network', () => {
  it('are those about nobody, reaching as far as in a territory', () => {
    for (const { code } of shippedRoles) {
      const here = rightsOf([code])
      for (const [right, scope] of rightsOf([code], {}, 'network')) {
        expect(right).not.toMatch(
          /^(people|referrals|contacts|pathways|committee|steps|figures|exchanges|controls|funding|training)\./,
        )
        expect(here.get(right)).toBe(scope)
      }
    }
    expect(rightsOf(['projectManager'], {}, 'network').has('agreements.write')).toBe(true)
  })
})

it('who pilots a network is not called by the name of a PLIE', () => {
  expect(shippedLabel('projectManager', 'network')).toBe('Équipe du réseau')
  expect(shippedLabel('projectManager', 'territory')).toBe('Pilotage du PLIE')
  expect(shippedLabel('composed', 'network')).toBeUndefined()
})
