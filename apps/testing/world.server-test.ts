import { describe, expect, it } from 'vitest'
import { routes } from '#features/accounts/contract.ts'
import { aTerritory } from './world.ts'

describe('a territory of the tests', () => {
  it('tells each member who they are and what they may do', async () => {
    const world = await aTerritory()
    const me = await world.as('referent').done(routes.me, {})
    expect(me.territories).toHaveLength(1)
    expect(me.territories[0]).toMatchObject({
      id: world.territoryId,
      roleCodes: ['referent'],
      rights: { 'people.read': 'own' },
    })
  })

  it('answers 401 to who has no session', async () => {
    const world = await aTerritory()
    expect(await world.nobody.refused(routes.me, {})).toBe('not-signed-in')
  })
})
