import { describe, expect, it } from 'vitest'
import { assembleServer } from '#apps/server/assemble.ts'
import { knownRoutes } from '#apps/testing/examples.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  endExchangeAgreement,
  exportOwnReturn,
  listPartnerKeys,
  makePartnerKey,
  readOwnReturn,
  revokePartnerKey,
} from '../../contract.ts'
import {
  anEnteredReferral,
  anExchangeAgreement,
  aPartnerKey,
  byKey,
  keyBody,
} from '../../testing/partner-builders.ts'

const read = (world: World, secret: string) => byKey(world, readOwnReturn, secret)

/** A partner with an agreement, a key, and one person who entered. */
const aPartner = async () => {
  const world = await aTerritory()
  const agreementId = await anExchangeAgreement(world)
  await anEnteredReferral(world)
  return { world, agreementId, ...(await aPartnerKey(world)) }
}

describe('the key of a partner', () => {
  it('reads the return to that partner, as its members read it', async () => {
    const { world, secret } = await aPartner()
    const reply = await read(world, secret)
    expect(reply.status, reply.text).toBe(200)
    expect(reply.body.items).toHaveLength(1)
    expect(reply.body).toEqual(await world.as('prescriber').done(readOwnReturn, { params: {}, query: {} }))
  })

  it('is kept as a hash alone, and shown once', async () => {
    const { world, id, secret } = await aPartner()
    const [row] = await world.rows((tx) =>
      tx.query<{ row: string }>(
        'select to_jsonb(k)::text as row from exchanges.partner_key k where territory_id = $1 and id = $2',
        [tx.territoryId, id],
      ),
    )
    expect(row?.row).not.toContain(secret)
    const params = { organisationId: world.organisations.franceTravail }
    const listed = await world.as('territoryAdmin').call(listPartnerKeys, { params })
    expect(listed.text).not.toContain(secret)
    expect(listed.body.items).toMatchObject([{ id, state: 'usable', lastUsedAt: null }])
  })

  it('says when it was last used', async () => {
    const { world, secret } = await aPartner()
    await read(world, secret)
    const params = { organisationId: world.organisations.franceTravail }
    const { items } = await world.as('territoryAdmin').done(listPartnerKeys, { params })
    expect(items[0]?.lastUsedAt).toBe('2026-11-23T08:00:00.000Z')
  })

  it('leaves at each reading a line of the trail that names it, its partner and whom it read', async () => {
    const { world, id, secret } = await aPartner()
    await read(world, secret)
    const lines = await world.rows((tx) =>
      tx.query(
        `select member_id as "memberId", organisation_id as "organisationId", details->>'key' as key,
           (select count(*) from audit.concerned c where c.territory_id = $1 and c.line_id = l.id) as persons
         from audit.line l where territory_id = $1 and action = 'exchanges.return-read'`,
        [tx.territoryId],
      ),
    )
    const organisationId = world.organisations.franceTravail
    expect(lines).toEqual([{ memberId: null, organisationId, key: id, persons: 1 }])
  })

  it('reads nothing when no agreement is in force', async () => {
    const { world, agreementId, secret } = await aPartner()
    await world
      .as('projectManager')
      .done(endExchangeAgreement, { params: { agreementId }, body: { endsOn: '2026-11-22' } })
    expect(await read(world, secret)).toMatchObject({
      ...{ status: 403, body: { code: 'exchange-agreement-missing' } },
    })
  })

  it('is refused the same way when it is made up, altered, revoked, past its last day or of a closed partner', async () => {
    const { world, id, secret } = await aPartner()
    const refused = { status: 401, body: { code: 'key-refused' } }
    expect(await read(world, `bassin_${newId()}${newId()}`)).toMatchObject(refused)
    expect(await read(world, `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`)).toMatchObject(
      refused,
    )
    world.at('2027-06-30T20:00:00Z')
    expect((await read(world, secret)).status).toBe(200)
    world.at('2027-06-30T22:30:00Z')
    expect(await read(world, secret)).toMatchObject(refused)
    world.at('2026-11-23T08:00:00Z')
    await world.rows((tx) =>
      tx.query(
        `update organisations.organisation set closed_on = '2026-11-01' where territory_id = $1 and id = $2`,
        [...[tx.territoryId, world.organisations.franceTravail]],
      ),
    )
    expect(await read(world, secret)).toMatchObject(refused)
    await world.rows((tx) =>
      tx.query('update organisations.organisation set closed_on = null where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    await world.as('territoryAdmin').done(revokePartnerKey, { params: { keyId: id } })
    expect(await read(world, secret)).toMatchObject(refused)
  })

  it('is no key in another territory, where the same partner has an agreement too', async () => {
    const { secret } = await aPartner()
    const neighbour = await aTerritory()
    await anExchangeAgreement(neighbour)
    expect(await read(neighbour, secret)).toMatchObject({ status: 401, body: { code: 'key-refused' } })
  })

  it('reads nobody whom another partner sent', async () => {
    const { world } = await aPartner()
    const organisationId = world.organisations.missionLocale
    await anExchangeAgreement(world, { organisationId })
    const { secret } = await aPartnerKey(world, { organisationId })
    expect((await read(world, secret)).body.items).toEqual([])
  })

  it('opens no other route of the territory, whatever it asks', async () => {
    const { world, secret } = await aPartner()
    const opened: string[] = []
    for (const { name, route } of knownRoutes)
      if (route.path.includes(':territoryId') && !route.byKey) {
        const params = new Proxy({}, { get: () => newId() })
        const { status } = await byKey(world, route, secret, { params })
        if (status !== 401) opened.push(`${name}: ${status}`)
      }
    expect(opened).toEqual([])
    expect(knownRoutes.filter(({ route }) => route.byKey).map(({ route }) => route)).toEqual([readOwnReturn])
    const body = { format: 'csv', reason: 'Réunion de coordination', filters: {} }
    expect((await byKey(world, exportOwnReturn, secret, { params: {}, body })).status).toBe(401)
  })

  it('is slowed as every open door is', async () => {
    const { world, secret } = await aPartner()
    const server = await assembleServer(world.services, { mostAMinute: 3 })
    const statuses: number[] = []
    for (let call = 0; call < 4; call += 1) statuses.push((await read({ ...world, server }, secret)).status)
    await server.close()
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  it('lives a year at most', async () => {
    const world = await aTerritory()
    const make = (expiresOn: string) =>
      world.as('territoryAdmin').call(makePartnerKey, {
        params: { organisationId: world.organisations.franceTravail },
        body: keyBody({ expiresOn }),
      })
    expect((await make('2027-11-24')).problem.fields?.[0]?.code).toBe('key-too-long')
    expect((await make('2026-11-22')).problem.fields?.[0]?.code).toBe('date-in-the-past')
    expect((await make('2027-11-23')).status).toBe(200)
  })

  it('is in the OpenAPI document, with the vocabulary of what it reads', async () => {
    const world = await aTerritory()
    const { paths, components } = (await world.server.inject('/api/openapi.json')).json()
    const operation = paths['/api/territories/{territoryId}/own-return'].get
    expect(operation.security).toContainEqual({ partnerKey: [] })
    expect(components.securitySchemes.partnerKey).toMatchObject({ type: 'http', scheme: 'bearer' })
    expect(JSON.stringify(operation.responses)).toContain('EFFECTUE')
  })
})
