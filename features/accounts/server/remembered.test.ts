import { expect, it } from 'vitest'
import { rememberedCallers } from './remembered-callers.ts'

it('a caller is remembered by territory and token, and forgotten when told or past ten thousand', () => {
  const callers = rememberedCallers<number>()
  callers.remember('douai', 'token', 1)
  expect([callers.recall('douai', 'token'), callers.recall('lens', 'token')]).toEqual([1, undefined])
  callers.forget('douai', 'token')
  expect(callers.recall('douai', 'token')).toBeUndefined()
  for (let index = 0; index <= 10_000; index += 1) callers.remember('douai', String(index), index)
  expect([callers.recall('douai', '0'), callers.recall('douai', '1')]).toEqual([undefined, 1])
})
