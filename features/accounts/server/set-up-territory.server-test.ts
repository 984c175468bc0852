import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { ensureReferenceData } from '#features/territory/server/public.ts'
import { routes } from '../contract.ts'
import { aBrowser, goodPassword } from '../testing/account-builders.ts'
import { enrol } from '../testing/factor-builders.ts'
import { setUpTerritory } from './set-up-territory.ts'

const given = (siren: string) => ({
  siren,
  adminName: 'Awa Diallo',
  adminEmail: `Awa.${siren}@agglo.example`,
})
let world: World

beforeAll(async () => {
  world = await aTerritory()
  await ensureReferenceData(world.services.database, world.services.clock.now())
}, 60_000)

describe('setting up the first real territory', () => {
  it('fills the perimeter from the official list and lets its administrator in by one link', async () => {
    const made = await setUpTerritory(world.services, given('200070795'))
    if (!made.ok) throw new Error(made.code)
    expect(made.value.communes).toBe(50)
    const browser = aBrowser(world, 'set-up')
    const token = made.value.invitation.split('/').at(-1)
    await browser.call(routes.acceptInvitation, { params: { token }, body: { password: goodPassword } })
    expect((await browser.call(routes.readFactor)).body.state).toBe('enrol')
    await enrol(world, browser)
    const { body } = await browser.call(routes.me)
    expect(body).toMatchObject({
      demo: false,
      territories: [{ slug: made.value.slug, roleCodes: ['territoryAdmin'], memberName: 'Awa Diallo' }],
    })
  })

  it('is refused a second time for the same EPCI', async () => {
    await setUpTerritory(world.services, given('200070795'))
    expect(await setUpTerritory(world.services, given('200070795'))).toMatchObject({
      code: 'territory-exists',
    })
  })

  it('is refused for an EPCI that does not exist, and leaves nothing behind', async () => {
    expect(await setUpTerritory(world.services, given('123456782'))).toMatchObject({ code: 'unknown-epci' })
    const left = await world.rows((tx) =>
      tx.query(`select 1 from accounts.link where recipient = 'awa.123456782@agglo.example'`),
    )
    expect(left).toEqual([])
  })

  it('is refused for what is not an address', async () => {
    const wrong = { ...given('200044618'), adminEmail: 'awa' }
    expect(await setUpTerritory(world.services, wrong)).toMatchObject({ code: 'email' })
  })
})
