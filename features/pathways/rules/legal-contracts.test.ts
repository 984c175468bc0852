import { expect, it } from 'vitest'
import { legalContractDueOn } from './legal-contracts.ts'

it('the contract of the référent by law is due a month after the notification, on the last day of a shorter month', () => {
  expect(legalContractDueOn('2026-11-24')).toBe('2026-12-24')
  expect(legalContractDueOn('2026-01-31')).toBe('2026-02-28')
})

it('no delay is reckoned for an orientation notified before the reform', () => {
  expect(legalContractDueOn('2024-12-31')).toBeUndefined()
})
