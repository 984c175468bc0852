import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { readFileHead } from '#features/pathways/contract.ts'
import { newId } from '#kernel/id.ts'

it('forbids on each answer, a refusal included, what comes from elsewhere, frames and guessed types', async () => {
  const world = await aTerritory()
  const params = { personId: newId() }
  const refused = await world.as('referent').call(readFileHead, { params })
  expect(refused.status).toBe(404)
  expect(refused.headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'self';.*frame-ancestors 'none'$/),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  })
})
