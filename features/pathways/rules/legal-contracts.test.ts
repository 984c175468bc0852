import { expect, it } from 'vitest'
import { legalContractDue } from './legal-contracts.ts'

const due = (notifiedOn: string | null, kind: string | null = null, signedOn: string | null = null) =>
  legalContractDue({
    orientationNotifiedOn: notifiedOn,
    legalContractKind: kind,
    legalContractSignedOn: signedOn,
  })

it('the contract of the référent by law is due a month after the notification, on the last day of a shorter month', () => {
  expect(due('2026-11-24')).toEqual({ dueOn: '2026-12-24' })
  expect(due('2026-01-31')).toEqual({ dueOn: '2026-02-28' })
  expect(due(null)).toBeUndefined()
})

it('once signed it is due no more, until a new orientation starts the delay again', () => {
  expect(due('2026-03-01', 'contrat-engagement', '2026-03-01')).toBeUndefined()
  expect(due('2026-11-01', 'contrat-engagement', '2026-03-10')).toEqual({ dueOn: '2026-12-01' })
})

it('who was followed before the reform has a contrat d’engagement before 2027, before 2028 overseas', () => {
  const before2027 = { dueOn: '2026-12-31', overseasDueOn: '2027-12-31' }
  expect(due('2024-12-31')).toEqual(before2027)
  expect(due('2023-05-02', 'ppae', '2023-05-20')).toEqual(before2027)
  expect(due('2023-05-02', 'contrat-engagement', '2025-09-01')).toBeUndefined()
})
