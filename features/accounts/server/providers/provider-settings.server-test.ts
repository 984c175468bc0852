import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, anInvitation, givePassword, goodPassword } from '../../testing/account-builders.ts'
import { signInWith } from '../../testing/factor-builders.ts'
import { providerPeer } from '../../testing/proconnect-like.ts'
import { aProvider, giveSiret, handOver, leaveAndReturn, plieSiret } from '../../testing/provider-builders.ts'

/** Nothing listens there: what a provider that is down looks like. */
const silent = 'http://127.0.0.1:9'
const admin = (world: World) => world.as('territoryAdmin')
const signIn = async (world: World, role: string) =>
  signInWith(aBrowser(world, `${world.slug}-${role}`), await givePassword(world, role))

describe('the identity provider of a territory', () => {
  it('keeps its secret sealed and never gives it back; without another one, the former stays', async () => {
    const world = await aTerritory()
    const peer = await aProvider(world)
    await aProvider(world, { secret: undefined, label: 'Compte agent' })
    const shown = await admin(world).call(routes.readProvider, { params: {} })
    expect(shown.body.provider).toMatchObject({ label: 'Compte agent', version: 2 })
    expect(shown.text).not.toContain(peer.secret)
    const [row] = await world.rows((tx) =>
      tx.query<{ secret: string }>('select secret from accounts.identity_provider where territory_id = $1', [
        world.territoryId,
      ]),
    )
    expect(row?.secret).not.toContain(peer.secret)
    expect((await admin(world).call(routes.checkProvider, { params: {} })).status).toBe(204)
  })

  it('answers its check with the signature that it announces, when another one is chosen', async () => {
    const world = await aTerritory()
    const { issuer } = await providerPeer('ES256')
    await aProvider(world, { issuer, signingAlg: 'RS256' })
    const { status, problem } = await admin(world).call(routes.checkProvider, { params: {} })
    expect([status, problem.code, problem.params]).toEqual([
      409,
      'provider-signature-other',
      { chosen: 'RS256', announced: 'ES256' },
    ])
    await aProvider(world, { issuer, signingAlg: 'ES256' })
    expect((await admin(world).call(routes.checkProvider, { params: {} })).status).toBe(204)
  })

  it('that does not answer its check is said to whoever sets it, not to who signs in', async () => {
    const world = await aTerritory()
    await aProvider(world, { issuer: silent })
    const { status, problem } = await admin(world).call(routes.checkProvider, { params: {} })
    expect([status, problem.code]).toEqual([503, 'issuer-unreachable'])
  })

  it('that announces no signature is not refused for it', async () => {
    const world = await aTerritory()
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer }))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await aProvider(world, { issuer })
    expect((await admin(world).call(routes.checkProvider, { params: {} })).status).toBe(204)
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })

  it.each([
    ['http://annuaire.agglo.example', 'issuer-insecure'],
    ['annuaire', 'issuer-address'],
    ['https://moi:secret@annuaire.agglo.example', 'issuer-address'],
  ])('is not at %s', async (issuer, code) => {
    const world = await aTerritory()
    await aProvider(world)
    const { provider } = await admin(world).done(routes.readProvider, { params: {} })
    if (!provider) throw new Error('no provider')
    const answer = await admin(world).call(routes.changeProvider, {
      params: {},
      body: { ...provider, issuer },
    })
    expect(answer.problem.fields).toEqual([{ pointer: '/issuer', code }])
  })

  it('is changed with its trace, and not over somebody else’s change', async () => {
    const world = await aTerritory()
    await aProvider(world)
    const { provider } = await admin(world).done(routes.readProvider, { params: {} })
    if (!provider) throw new Error('no provider')
    await aProvider(world, { trustsFactor: true })
    const body = { ...provider, label: 'Autre' }
    expect(await admin(world).refused(routes.changeProvider, { params: {}, body })).toBe('stale-version')
    const lines = await world.rows((tx) =>
      tx.query<{ details: object }>(
        `select details from audit.line where territory_id = $1 and action = 'accounts.provider-changed' order by at, id`,
        [world.territoryId],
      ),
    )
    expect(lines.map((line) => line.details)).toContainEqual(expect.objectContaining({ trustsFactor: true }))
  })

  it('is offered by the domain of an address, whoever has it, and under its territory', async () => {
    const world = await aTerritory()
    const domain = `agglo-${world.slug}.example`
    await aProvider(world, { domains: [domain] })
    const find = async (email: string) =>
      (await aBrowser(world).call(routes.findProviders, { body: { email } })).body.items
    const offered = { territoryId: world.territoryId, territoryName: 'Essai', label: 'ProConnect' }
    expect([await find(`personne@${domain}`), await find(`personne@x${domain}`)]).toEqual([[offered], []])
    const options = await aBrowser(world).call(routes.signInOptions, { query: { territory: world.slug } })
    expect(options.body.provider).toEqual({ territoryId: world.territoryId, label: 'ProConnect' })
  })

  it('that is switched off is neither offered nor opened', async () => {
    const world = await aTerritory()
    const domain = `agglo-${world.slug}.example`
    await aProvider(world, { domains: [domain], isActive: false })
    const body = { territoryId: world.territoryId, back: null }
    expect((await aBrowser(world).call(routes.startProviderSignIn, { body })).code).toBe('provider-absent')
    const found = await aBrowser(world).call(routes.findProviders, { body: { email: `x@${domain}` } })
    expect(found.body.items).toEqual([])
  })
})

describe('who must come by the provider', () => {
  it.each(['domain', 'organisation'])('is told so after the right password (%s)', async (by) => {
    const world = await aTerritory()
    await aProvider(
      world,
      by === 'domain'
        ? { domains: ['essai.example'] }
        : { organisationIds: [world.organisations.franceTravail] },
    )
    const answer = await signIn(world, 'prescriber')
    expect([answer.code, answer.body.params, answer.cookie]).toEqual([
      'provider-required',
      { provider: 'ProConnect' },
      undefined,
    ])
    const wrong = await signInWith(aBrowser(world), world.members.prescriber?.email ?? '', 'Cerf-volant8')
    expect(wrong.code).toBe('credentials-wrong')
  })

  it('comes by the password as long as the provider does not answer, and reads that it does not', async () => {
    const world = await aTerritory()
    await aProvider(world, { domains: ['essai.example'], issuer: silent })
    const body = { territoryId: world.territoryId, back: null }
    const started = await aBrowser(world).call(routes.startProviderSignIn, { body })
    expect([started.status, started.code]).toEqual([503, 'provider-unreachable'])
    expect((await signIn(world, 'prescriber')).status).toBe(204)
  })

  it('comes by the password again half a minute after a provider that answered stopped', async () => {
    const world = await aTerritory()
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer }))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await aProvider(world, { domains: ['essai.example'], issuer })
    expect((await signIn(world, 'prescriber')).code).toBe('provider-required')
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
    expect((await signIn(world, 'prescriber')).code).toBe('provider-required')
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31_000)
    expect((await signIn(world, 'prescriber')).status).toBe(204)
    later.mockRestore()
  })

  it.each(['a new account', 'an account'])(
    'takes the seat of an invitation by it and by no password (%s)',
    async (kind) => {
      const world = await aTerritory()
      const { token, memberId, email } = await anInvitation(world)
      if (kind === 'an account') {
        await aBrowser(world).call(routes.acceptInvitation, {
          ...{ params: { token }, body: { password: goodPassword } },
        })
        await admin(world).done(routes.closeAccess, { params: { memberId } })
        world.at('2026-11-24T08:00:00Z')
      }
      const again = kind === 'an account' ? await anInvitation(world, { email }) : { token, memberId }
      await aProvider(world, { domains: ['essai.example'] })
      const browser = aBrowser(world, world.slug)
      const read = await browser.call(routes.readInvitation, { params: { token: again.token } })
      expect([read.body.hasAccount, read.body.requiredProvider]).toEqual([
        kind === 'an account',
        { territoryId: world.territoryId, label: 'ProConnect' },
      ])
      const taken = await browser.call(routes.acceptInvitation, {
        ...{ params: { token: again.token }, body: { password: goodPassword } },
      })
      expect([taken.code, taken.body.params, taken.cookie]).toEqual([
        'provider-required',
        { provider: 'ProConnect' },
        undefined,
      ])
      await giveSiret(world)
      const answer = await leaveAndReturn(world, browser, { email, siret: plieSiret })
      expect((await handOver(browser, answer)).status).toBe(200)
      const { items } = await admin(world).done(routes.listAccess, { params: {}, query: {} })
      expect(items.find((row) => row.memberId === again.memberId)?.state).toBe('active')
    },
  )

  it('takes the seat of an invitation by a password as long as the provider does not answer', async () => {
    const world = await aTerritory()
    const { token } = await anInvitation(world)
    await aProvider(world, { domains: ['essai.example'], issuer: silent })
    const read = await aBrowser(world).call(routes.readInvitation, { params: { token } })
    expect(read.body.requiredProvider).toBeNull()
    const body = { password: goodPassword }
    expect((await aBrowser(world).call(routes.acceptInvitation, { params: { token }, body })).status).toBe(
      200,
    )
  })

  it('is never an administrator, who mends a setting that went wrong', async () => {
    const world = await aTerritory()
    await aProvider(world, { domains: ['essai.example'] })
    expect((await signIn(world, 'territoryAdmin')).status).toBe(204)
  })

  it('is not who comes from another organisation', async () => {
    const world = await aTerritory()
    await aProvider(world, { organisationIds: [world.organisations.plie] })
    expect((await signIn(world, 'prescriber')).status).toBe(204)
  })
})
