import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sit } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, anInvitation, type TestBrowser } from '../../testing/account-builders.ts'
import { codeOf, enrol } from '../../testing/factor-builders.ts'
import { providerPeer } from '../../testing/proconnect-like.ts'
import { aProvider, giveSiret, handOver, leaveAndReturn, plieSiret } from '../../testing/provider-builders.ts'

let world: World
let browser: TestBrowser
const emailOf = (role: string, of = world) => of.members[role]?.email ?? ''
const referent = (more: object = {}) => ({ email: emailOf('referent'), siret: plieSiret, ...more })
const comeIn = async (person: Parameters<typeof leaveAndReturn>[2]) =>
  handOver(browser, await leaveAndReturn(world, browser, person))

const check = (key: string, trustBrowser: boolean, from = browser) =>
  from.call(routes.checkFactor, { body: { code: codeOf(key, world.services.clock.now()), trustBrowser } })

beforeEach(async () => {
  world = await aTerritory()
  browser = aBrowser(world, world.slug)
  await giveSiret(world)
})

describe('signing in by the provider of the territory', () => {
  it('opens the seat of the member and goes back where she was, her second factor still to show', async () => {
    await aProvider(world)
    const answer = await comeIn(referent())
    expect([answer.status, answer.body]).toEqual([200, { back: `/${world.slug}/personnes` }])
    expect((await browser.call(routes.me)).code).toBe('factor-missing')
    await enrol(world, browser)
    expect((await browser.call(routes.me)).body.territories).toMatchObject([{ slug: world.slug }])
  })

  it('never goes back to another site', async () => {
    await aProvider(world)
    const body = { territoryId: world.territoryId, back: '/\t/ailleurs.example' }
    const { address } = (await browser.call(routes.startProviderSignIn, { body })).body
    const answer = await handOver(browser, await (await aProvider(world)).answer(address, referent()))
    expect(answer.body).toEqual({ back: '/' })
  })

  it.each([
    ['eidas1', ['pwd'], true, 'factor-missing'],
    ['eidas2', ['pwd'], false, 'factor-missing'],
    ['eidas2', ['pwd'], true, undefined],
    ['eidas1', ['pwd', 'otp', 'mfa'], true, undefined],
  ])('of level %s by %j, its second factor counting as ours: %s', async (acr, amr, trustsFactor, code) => {
    await aProvider(world, { trustsFactor })
    await comeIn(referent({ acr, amr }))
    expect((await browser.call(routes.me)).code).toBe(code)
  })

  it('takes the seat of somebody invited, once', async () => {
    await aProvider(world)
    const { email, memberId } = await anInvitation(world)
    expect((await comeIn({ email, siret: plieSiret })).status).toBe(200)
    await enrol(world, browser)
    expect((await browser.call(routes.me)).body.territories).toMatchObject([{ memberId }])
    const { items } = await world.as('territoryAdmin').done(routes.listAccess, { params: {}, query: {} })
    expect(items.find((row) => row.memberId === memberId)?.state).toBe('active')
  })

  it('R12: makes no account for a stranger, nor for an invitation whose days are over', async () => {
    await aProvider(world)
    const stranger = await comeIn({ email: 'inconnue@essai.example', siret: plieSiret })
    expect([stranger.code, stranger.body.params]).toEqual([
      'provider-person-unknown',
      { email: 'inconnue@essai.example', territory: 'Essai', back: `/${world.slug}/personnes` },
    ])
    const { email } = await anInvitation(world)
    world.at('2026-12-02T08:00:00Z')
    expect((await comeIn({ email, siret: plieSiret })).code).toBe('provider-person-unknown')
  })

  it('takes another establishment of the organisation', async () => {
    await aProvider(world)
    expect((await comeIn(referent({ siret: '13002526500021' }))).status).toBe(200)
  })

  it('R12: refuses another organisation, and says which and whom to ask', async () => {
    await aProvider(world)
    const answer = await comeIn(referent({ siret: '73282932000074' }))
    expect([answer.code, answer.body.params]).toEqual([
      'provider-siret-other',
      {
        ...{ organisation: 'Organisme plie', territory: 'Essai', siret: '732 829 320 00074' },
        back: `/${world.slug}/personnes`,
      },
    ])
    expect((await browser.call(routes.readFactor)).body.state).toBe('signed-out')
  })

  it('refuses an organisation without SIRET, and an answer without one', async () => {
    await aProvider(world)
    const operator = await comeIn({ email: emailOf('stepOperator'), siret: plieSiret })
    expect(operator.code).toBe('organisation-siret-missing')
    expect((await comeIn({ email: emailOf('referent') })).code).toBe('provider-siret-missing')
  })

  it('refuses an address that the provider says it did not verify', async () => {
    await aProvider(world)
    expect((await comeIn(referent({ emailVerified: false }))).code).toBe('provider-email-unverified')
  })

  it('of another kind than ProConnect must say that the address is verified, and needs no SIRET', async () => {
    await aProvider(world, { profile: 'openid-connect' })
    const unsaid = await comeIn({ email: emailOf('referent') })
    expect(unsaid.code).toBe('provider-email-unverified')
    expect((await comeIn({ email: emailOf('referent'), emailVerified: true })).status).toBe(200)
  })

  it('opens its own territory only, and changes nothing of an account that has another', async () => {
    const other = await aTerritory()
    const userId = world.members.referent?.userId
    await world.services.database.withAccounts((tx) =>
      sit(tx, { userId, territoryId: other.territoryId, memberId: userId }),
    )
    await aProvider(world, { trustsFactor: true })
    await comeIn(referent({ acr: 'eidas2' }))
    expect((await browser.call(routes.me)).body.territories.map((one: { id: string }) => one.id)).toEqual([
      world.territoryId,
    ])
    const density = { params: { territoryId: other.territoryId }, body: { density: 'compact' } }
    expect((await browser.call(routes.changePreferences, density)).status).toBe(404)
    expect((await browser.call(routes.startEnrolment, { body: {} })).code).toBe('seats-elsewhere')
    expect((await browser.call(routes.listSessions)).body.items).toHaveLength(1)
  })

  it('leaves the browser trusted there to be seen and forgotten from there', async () => {
    await aProvider(world)
    await comeIn(referent())
    expect((await browser.call(routes.readFactor)).body).toMatchObject({ state: 'enrol', mayTrust: true })
    const { key } = await enrol(world, browser)
    await comeIn(referent())
    world.at('2026-11-23T08:02:00Z')
    await check(key, true)
    const { browsers } = (await browser.call(routes.listSessions)).body
    expect(browsers).toHaveLength(1)
    await comeIn(referent())
    expect((await browser.call(routes.readFactor)).body.state).toBe('open')
    const params = { browserId: browsers[0].id }
    expect((await browser.call(routes.forgetBrowser, { params })).status).toBe(204)
    await comeIn(referent())
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
  })

  it('trusts, lists and forgets no browser of an account that opens another territory', async () => {
    const other = await aTerritory()
    const userId = world.members.referent?.userId
    await aProvider(world)
    await comeIn(referent())
    const { key } = await enrol(world, browser)
    await comeIn(referent())
    world.at('2026-11-23T08:02:00Z')
    await check(key, true)
    const [known] = (await browser.call(routes.listSessions)).body.browsers
    await world.services.database.withAccounts((tx) =>
      sit(tx, { userId, territoryId: other.territoryId, memberId: userId }),
    )
    expect((await browser.call(routes.listSessions)).body.browsers).toEqual([])
    const params = { browserId: known.id }
    expect((await browser.call(routes.forgetBrowser, { params })).status).toBe(404)
    const elsewhere = aBrowser(world, world.slug)
    const come = async () => handOver(elsewhere, await leaveAndReturn(world, elsewhere, referent()))
    await come()
    expect((await elsewhere.call(routes.readFactor)).body).toMatchObject({ state: 'check', mayTrust: false })
    world.at('2026-11-23T08:04:00Z')
    await check(key, true, elsewhere)
    expect((await elsewhere.call(routes.readFactor)).body.state).toBe('open')
    await come()
    expect((await elsewhere.call(routes.readFactor)).body.state).toBe('check')
  })

  it('ends the session of the provider at sign-out, with the token that it gave', async () => {
    await aProvider(world)
    await comeIn(referent())
    const { providerSignOut } = (await browser.call(routes.signOut)).body
    const address = new URL(providerSignOut)
    expect(address.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3)
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe('http://127.0.0.1:3000/connexion')
    expect((await browser.call(routes.readFactor)).body.state).toBe('signed-out')
  })
})

describe('an answer of the provider', () => {
  it.each([
    ['whose state is not ours', (answer: string) => answer.replace(/state=[^&]+/, 'state=autre')],
    ['without its state', (answer: string) => answer.replace(/&?state=[^&]+/, '')],
    ['whose code is invented', (answer: string) => answer.replace(/code=[^&]+/, 'code=invente')],
  ])('%s is refused', async (_, change) => {
    await aProvider(world)
    const answer = change(await leaveAndReturn(world, browser, referent()))
    expect((await handOver(browser, answer)).code).toBe('provider-answer-refused')
  })

  it('whose nonce is not ours is refused', async () => {
    await aProvider(world)
    const answer = await leaveAndReturn(world, browser, referent(), (address) =>
      address.searchParams.set('nonce', 'n'.repeat(43)),
    )
    expect((await handOver(browser, answer)).code).toBe('provider-answer-refused')
  })

  it('made for another verifier is refused', async () => {
    await aProvider(world)
    const answer = await leaveAndReturn(world, browser, referent(), (address) => {
      expect(address.searchParams.get('code_challenge_method')).toBe('S256')
      address.searchParams.set('code_challenge', 'c'.repeat(43))
    })
    expect((await handOver(browser, answer)).code).toBe('provider-answer-refused')
  })

  it('whose code is too old is refused', async () => {
    const peer = await aProvider(world)
    const answer = await leaveAndReturn(world, browser, referent())
    await peer.expire(answer)
    expect((await handOver(browser, answer)).code).toBe('provider-answer-refused')
  })

  it('brought by another browser, twice, or ten minutes later, is refused', async () => {
    await aProvider(world)
    const answer = await leaveAndReturn(world, browser, referent())
    expect((await handOver(aBrowser(world), answer)).code).toBe('provider-answer-refused')
    expect((await handOver(browser, answer)).status).toBe(200)
    expect((await handOver(browser, answer)).code).toBe('provider-answer-refused')
    const late = await leaveAndReturn(world, browser, referent())
    world.at('2026-11-23T08:10:00Z')
    expect((await handOver(browser, late)).code).toBe('provider-answer-refused')
  })

  it('cannot be handed over by another site', async () => {
    await aProvider(world)
    const answer = await leaveAndReturn(world, browser, referent())
    const response = await world.server.inject({
      method: 'POST',
      url: routes.finishProviderSignIn.path,
      cookies: Object.fromEntries(browser.jar),
      payload: { answer },
    })
    expect(response.json().code).toBe('csrf-refused')
  })

  it('signed in another way than was set is refused, its cause in the log without a word of the answer', async () => {
    const peer = await providerPeer('ES256')
    const warn = vi.spyOn(world.services.log, 'warn')
    const comeBy = async (signingAlg: string) => {
      await aProvider(world, { issuer: peer.issuer, signingAlg })
      const body = { territoryId: world.territoryId, back: null }
      const { address } = (await browser.call(routes.startProviderSignIn, { body })).body
      return handOver(browser, await peer.answer(address, referent()))
    }
    expect((await comeBy('RS256')).code).toBe('provider-answer-refused')
    expect(warn.mock.calls).toEqual([
      [{ provider: 'provider-answer-refused', reason: 'OAUTH_INVALID_RESPONSE' }],
    ])
    expect((await comeBy('ES256')).status).toBe(200)
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('that says no is told apart from one that went wrong', async () => {
    await aProvider(world)
    const body = { territoryId: world.territoryId, back: null }
    const { address } = (await browser.call(routes.startProviderSignIn, { body })).body
    const state = new URL(address).searchParams.get('state') ?? ''
    const issuer = encodeURIComponent(new URL(address).origin)
    const refused = await handOver(browser, `?error=access_denied&state=${state}&iss=${issuer}`)
    expect(refused.code).toBe('provider-declined')
  })
})
