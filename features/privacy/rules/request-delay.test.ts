import { expect, it } from 'vitest'
import { answerDueOn, stepRefusal } from './request-delay.ts'

it.for([
  ['2026-01-15', false, '2026-02-15'],
  ['2026-01-31', false, '2026-02-28'],
  ['2026-01-31', true, '2026-04-30'],
  ['2026-11-23', true, '2027-02-23'],
] as const)('a request received on %s, extended %s, is answered by %s', ([receivedOn, isExtended, due]) => {
  expect(answerDueOn(receivedOn, isExtended)).toBe(due)
})

it('an extension is told within the first month, its last day included', () => {
  const request = { receivedOn: '2026-10-23', done: [] }
  expect(stepRefusal(request, { kind: 'extended', onDate: '2026-11-23' })).toBeUndefined()
  expect(stepRefusal(request, { kind: 'extended', onDate: '2026-11-24' })).toBe('extension-too-late')
})

it('nobody is answered before it is known who asks, nor twice', () => {
  const answer = { kind: 'answered', onDate: '2026-11-23' }
  const receivedOn = '2026-11-20'
  expect(stepRefusal({ receivedOn, done: [] }, answer)).toBe('identity-not-checked')
  expect(stepRefusal({ receivedOn, done: ['identity'] }, answer)).toBeUndefined()
  expect(stepRefusal({ receivedOn, done: ['identity', 'answered'] }, answer)).toBe('request-answered')
  expect(stepRefusal({ receivedOn, done: ['identity'] }, { ...answer, kind: 'identity' })).toBe(
    'request-step-done',
  )
})
