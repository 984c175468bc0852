import { beforeAll, describe, expect, it } from 'vitest'
import { readOwnReturn } from '#features/exchanges/contract.ts'
import { aPartnerKey, byKey } from '#features/exchanges/testing/partner-builders.ts'
import { dataOf } from './judge-reply.ts'
import { partnerKeyMatrix } from './rights-matrix.ts'
import { aMarkedTerritory, type Peopled } from './walk-territory.ts'
import { ownerOf, rowsOf } from './world-snapshot.ts'

describe('the key of a partner among people in every situation', () => {
  let peopled: Peopled
  beforeAll(async () => {
    peopled = await aMarkedTerritory()
  })

  it('reads what the matrix lists, of those whom its organisation sent', async () => {
    const { world, snapshot } = peopled
    const { secret } = await aPartnerKey(world)
    const sent = new Set(
      rowsOf(snapshot.tables, 'referrals.referral')
        .filter((row) => row.sender_organisation_id === world.organisations.franceTravail)
        .map((row) => ownerOf(snapshot.owners, row)),
    )
    const reply = await byKey(world, readOwnReturn, secret)
    expect(reply.status, reply.text).toBe(200)
    const faults = new Set<string>()
    const read = new Set<string>()
    for (const { dataClass, person, at } of await dataOf(
      { route: readOwnReturn, reply, input: {}, snapshot },
      faults,
    )) {
      read.add(dataClass)
      if (!partnerKeyMatrix.includes(dataClass) || !sent.has(person)) faults.add(`${dataClass} at ${at}`)
    }
    expect([...faults]).toEqual([])
    expect([...read].toSorted()).toEqual([...partnerKeyMatrix].toSorted())
  })

  it('says nothing of anybody to the key of a partner that has no agreement, nor to one made up', async () => {
    const { world, snapshot } = peopled
    const { secret } = await aPartnerKey(world, { organisationId: world.organisations.missionLocale })
    for (const key of [secret, `${secret.slice(0, -4)}AAAA`]) {
      const reply = await byKey(world, readOwnReturn, key)
      expect(reply.status).toBe(key === secret ? 403 : 401)
      expect(await dataOf({ route: readOwnReturn, reply, input: {}, snapshot }, new Set())).toEqual([])
    }
  })
})
