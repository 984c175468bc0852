import { expect, it } from 'vitest'
import { criteria2025, proofHoldsUntil } from './criteria-2025.ts'

const named = (code: string) => {
  const found = criteria2025.criteria.find((one) => one.code === code)
  if (!found) throw new Error(code)
  return found
}

it('counts the age of a proof in months from the day it was received', () => {
  expect(proofHoldsUntil(named('RSA'), '2026-11-30')).toBe('2027-02-28')
  expect(proofHoldsUntil(named('QPV'), '2026-11-23')).toBe('2027-05-23')
  expect(proofHoldsUntil(named('SENIOR'), '2026-11-23')).toBeNull()
})

it('R1: keeps health, disability, protection of children and justice among the sensitive facts', () => {
  const sensitive = criteria2025.criteria.filter((one) => one.isSensitive).map((one) => one.code)
  expect(sensitive).toEqual(['AAH', 'ASE', 'TH', 'DETENTION_MJ'])
})

it('has each criterion once, four of level 1 and fourteen of level 2', () => {
  const codes = criteria2025.criteria.map((one) => one.code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(criteria2025.criteria.filter((one) => one.level === 1)).toHaveLength(4)
  expect(criteria2025.criteria.filter((one) => one.level === 2)).toHaveLength(14)
})
