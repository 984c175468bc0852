import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

it('a caller is remembered by her key, and forgotten when told or past ten thousand', () => {
  const callers = remembered<number>()
  callers.remember('douai token', 1)
  expect([callers.recall('douai token'), callers.recall('lens token')]).toEqual([1, undefined])
  callers.forget('douai token')
  expect(callers.recall('douai token')).toBeUndefined()
  for (let index = 0; index <= 10_000; index += 1) callers.remember(String(index), index)
  expect([callers.recall('0'), callers.recall('1')]).toEqual([undefined, 1])
})
