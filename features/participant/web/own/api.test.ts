import { afterEach, expect, it, vi } from 'vitest'
import { ask } from './api.ts'

afterEach(() => vi.unstubAllGlobals())

const refusedFor = (seconds: number) =>
  vi.stubGlobal('fetch', async () =>
    Response.json({ code: 'too-many-attempts', params: { seconds } }, { status: 429 }),
  )

it.each([
  [1, 2],
  [8, 8],
])('says to wait, never one second alone: of %i, %i', async (given, said) => {
  refusedFor(given)
  expect(await ask('POST', 'sessions', {})).toMatchObject({ code: 'too-many-attempts', seconds: said })
})
