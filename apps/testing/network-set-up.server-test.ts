import { describe, expect, it } from 'vitest'
import { routes } from '#features/accounts/contract.ts'
import { setUpNetwork } from '#features/accounts/server/public.ts'
import { aBrowser, goodPassword } from '#features/accounts/testing/account-builders.ts'
import { enrol } from '#features/accounts/testing/factor-builders.ts'
import { readBoard } from '#features/agreements/contract.ts'
import { createFramework, publishFramework } from '#features/network/contract.ts'
import { aDefinition, asNetwork } from '#features/network/testing/network-builders.ts'
import { searchPeople } from '#features/people/contract.ts'
import { newId } from '#kernel/id.ts'
import { aTerritory, type World } from './world.ts'

const given = (networkName: string) => ({
  networkName,
  adminName: 'Awa Diallo',
  adminEmail: `awa.${newId()}@reseau.example`,
})

/** The first officer, signed in with her second factor through the link of the command. */
const entered = async (world: World, networkName: string) => {
  const made = await setUpNetwork(world.services, given(networkName))
  if (!made.ok) throw new Error(made.code)
  const browser = aBrowser(world, newId())
  const token = made.value.invitation.split('/').at(-1) ?? ''
  await browser.call(routes.acceptInvitation, { params: { token }, body: { password: goodPassword } })
  await enrol(world, browser)
  const { body } = await browser.call(routes.me)
  return { browser, me: body, slug: made.value.slug }
}

describe('a network that an operator makes', () => {
  it('lets its first officer in by one link, and she publishes a framework', async () => {
    const world = await aTerritory()
    const { browser, me, slug } = await entered(world, `Réseau ${newId()}`)
    expect(me).toMatchObject({
      demo: false,
      territories: [{ slug, roleCodes: ['projectManager', 'territoryAdmin'], memberName: 'Awa Diallo' }],
    })
    const territoryId = me.territories[0]?.id ?? ''
    const frameworkId = newId()
    const written = await browser.call(createFramework, {
      params: { territoryId },
      body: {
        ...{ id: frameworkId, label: 'Accord-cadre', startsOn: '2026-01-01', endsOn: '2027-12-31' },
        indicators: [aDefinition()],
      },
    })
    expect(written.status).toBe(204)
    const published = await browser.call(publishFramework, { params: { territoryId, frameworkId } })
    expect(published.status).toBe(204)
  })

  it('is refused a second time under the same name, whatever its capitals, and for what is no address', async () => {
    const world = await aTerritory()
    const name = `Alliance ${newId()}`
    expect((await setUpNetwork(world.services, given(name))).ok).toBe(true)
    expect(await setUpNetwork(world.services, given(name.toUpperCase()))).toMatchObject({
      code: 'network-exists',
    })
    const wrong = { ...given(`Autre ${newId()}`), adminEmail: 'awa' }
    expect(await setUpNetwork(world.services, wrong)).toMatchObject({ code: 'email' })
  })

  it('gives no right over a person, whatever the role: there is no national file', async () => {
    const network = await aTerritory()
    await asNetwork(network)
    for (const role of Object.keys(network.members)) {
      const asks = [
        network.as(role).call(searchPeople, { params: {}, body: { fragment: 'Haddad' } }),
        network.as(role).call(readBoard, { params: {}, query: {} }),
      ]
      for (const answer of await Promise.all(asks)) expect([401, 403, 404]).toContain(answer.status)
    }
  })
})
