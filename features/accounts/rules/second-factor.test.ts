import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeldRights, needsSecondFactor, secondFactorRuleAt } from './second-factor.ts'

const prescriber: HeldRights = { 'territory.read': 'territory', 'referrals.send': 'own' }
const operator: HeldRights = { 'territory.read': 'territory', 'steps.operate': 'organisation' }
const exempt = [prescriber, operator]
const needs = (...held: HeldRights[]) => needsSecondFactor(held, exempt)

describe('the second factor', () => {
  it('is not asked of a prescriber nor of a step operator, nor of who is both', () => {
    expect([needs(prescriber), needs(operator), needs(prescriber, operator)]).toEqual([false, false, false])
    expect(secondFactorRuleAt('2026-11-23')?.exemptRoles).toEqual(['prescriber', 'stepOperator'])
  })

  it('is asked as soon as one role held opens more', () => {
    expect(needs(prescriber, { 'people.read': 'own' })).toBe(true)
  })

  it('is asked of a composed role, unless all it opens is within one exempt role', () => {
    expect(needs({ 'referrals.send': 'own' })).toBe(false)
    expect(needs({ 'referrals.send': 'own', 'steps.operate': 'own' })).toBe(true)
  })

  it('is asked when the reach is wider than that of the exempt role', () => {
    expect(needs({ 'referrals.send': 'organisation' })).toBe(true)
    expect(needs({ 'steps.operate': 'own' })).toBe(false)
  })

  it('is never lifted by one more role', () => {
    const role = fc.dictionary(
      fc.constantFrom('territory.read', 'referrals.send', 'steps.operate', 'people.read'),
      fc.constantFrom('own' as const, 'organisation' as const, 'territory' as const),
    )
    fc.assert(fc.property(fc.array(role), role, (roles, more) => !needs(...roles) || needs(...roles, more)))
  })
})
