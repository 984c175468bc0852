import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditMethods, conformityRate, restsUntil, statusAfter } from './accessibility-audit.ts'

const counted = (criteriaMet: number, criteriaFailed: number) => ({
  methodCode: 'rgaa-4.1',
  criteriaMet,
  criteriaFailed,
})

describe('the state that a territory may declare', () => {
  test('is non-compliant without an audit', () => expect(statusAfter(undefined)).toBe('non-compliant'))
  test('is non-compliant when no criterion applied', () =>
    expect(statusAfter(counted(0, 0))).toBe('non-compliant'))
  test('is partial from half of the applicable criteria, and not before', () => {
    expect(statusAfter(counted(50, 50))).toBe('partially-compliant')
    expect(statusAfter(counted(49, 51))).toBe('non-compliant')
  })
  test('is total only without a failed criterion, however high the rate', () => {
    expect(statusAfter(counted(60, 0))).toBe('compliant')
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (met, failed) => {
        expect(statusAfter(counted(met, failed))).not.toBe('compliant')
        expect(conformityRate(counted(met, failed))).toBeLessThan(100)
      }),
    )
  })
  test('is unknown to a method that no list names', () =>
    expect(statusAfter({ ...counted(60, 0), methodCode: 'rgaa-9' })).toBe('non-compliant'))
})

test('a statement rests on an audit for the years of its method', () => {
  const [method] = auditMethods
  expect(restsUntil({ auditedOn: '2026-02-28', methodCode: method.code })).toBe('2029-02-28')
})
