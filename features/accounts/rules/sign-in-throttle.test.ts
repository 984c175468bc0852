import { expect, it } from 'vitest'
import { secondsToWait, signInThrottle } from './sign-in-throttle.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 8, 0, seconds))
const wait = (failures: number, elapsed: number) =>
  secondsToWait(signInThrottle.account, failures, at(0), at(elapsed))

it('lets two mistakes pass without waiting', () => {
  expect(wait(2, 0)).toBe(0)
})

it('makes each further mistake cost more, up to the whole day', () => {
  expect([3, 5, 10, 15, 20, 25].map((failures) => wait(failures, 0))).toEqual([5, 60, 300, 900, 3600, 86_400])
})

it('counts down from the last mistake', () => {
  expect([wait(5, 20), wait(5, 60), wait(5, 90)]).toEqual([40, 0, 0])
})

it('is wider for an address, which an office shares', () => {
  expect(secondsToWait(signInThrottle.address, 25, at(0), at(0))).toBe(0)
})
