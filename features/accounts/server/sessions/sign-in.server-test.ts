import type { FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, givePassword, goodPassword } from '../../testing/account-builders.ts'
import { attemptKeys, beginAttempt } from './attempts.ts'

const signIn = (
  browser: ReturnType<typeof aBrowser>,
  email: string,
  password = goodPassword,
  remember = false,
) => browser.call(routes.signIn, { body: { email, password, remember } })
const elsewhere = (world: World) =>
  aBrowser(world, `10.${Math.floor(Math.random() * 250)}.3.${Math.floor(Math.random() * 250)}`)

describe('signing in', () => {
  it('opens the territory of the seat, by a cookie that scripts cannot read', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const browser = elsewhere(world)
    const answer = await signIn(browser, ` ${email.toUpperCase()} `)
    expect(answer.status).toBe(204)
    expect(answer.cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const me = await browser.call(routes.me)
    expect(me.body.territories[0].slug).toBe(world.slug)
  })

  it('answers a wrong password and an unknown address alike', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const browser = elsewhere(world)
    const answers = [await signIn(browser, email, 'Cerf-volant8'), await signIn(browser, `x${email}`)]
    expect(answers.map((answer) => [answer.status, answer.code])).toEqual([
      [422, 'credentials-wrong'],
      [422, 'credentials-wrong'],
    ])
  })

  it.each(['known', 'unknown'])(
    'makes the next trial wait after three mistakes on an address %s',
    async (which) => {
      const world = await aTerritory()
      const known = await givePassword(world, 'prescriber')
      const email = which === 'known' ? known : `x${known}`
      for (let mistakes = 0; mistakes < 3; mistakes += 1)
        await signIn(elsewhere(world), email, 'Cerf-volant8')
      const waiting = await signIn(elsewhere(world), email)
      expect([waiting.status, waiting.body.params.seconds]).toEqual([429, 5])
      world.at('2026-11-23T08:00:05Z')
      expect((await signIn(elsewhere(world), email)).status).toBe(which === 'known' ? 204 : 422)
    },
  )

  it('lets in, from a browser of theirs, the holder of an account that somebody else tries', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const own = elsewhere(world)
    await signIn(own, email)
    for (let mistakes = 0; mistakes < 3; mistakes += 1) await signIn(elsewhere(world), email, 'Cerf-volant8')
    expect((await signIn(elsewhere(world), email)).code).toBe('too-many-attempts')
    expect((await signIn(own, email)).status).toBe(204)
    const forged = elsewhere(world)
    for (const [name, value] of own.jar) forged.jar.set(name, value.replace(/^..../, 'AAAA'))
    expect((await signIn(forged, email)).code).toBe('too-many-attempts')
  })

  it('counts the mistakes of a known browser too', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const own = elsewhere(world)
    await signIn(own, email)
    for (let mistakes = 0; mistakes < 3; mistakes += 1) await signIn(own, email, 'Cerf-volant8')
    expect((await signIn(own, email)).code).toBe('too-many-attempts')
  })

  it('forgets the mistakes once the password is right', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    for (const password of ['Faux-1234567', 'Faux-1234568', goodPassword, 'Faux-1234567', 'Faux-1234568'])
      await signIn(elsewhere(world), email, password)
    expect((await signIn(elsewhere(world), email)).status).toBe(204)
  })

  it('slows one network address down whatever the accounts it tries', async () => {
    const world = await aTerritory()
    const { services } = world
    const from = { ip: `192.0.2.${Math.floor(Math.random() * 250)}`, cookies: {} } as FastifyRequest
    const attempt = (index: number) =>
      beginAttempt(
        services,
        attemptKeys(services, from, `personne${index}.${world.slug}@essai.example`),
        services.clock.now(),
      )
    for (let mistakes = 0; mistakes < 30; mistakes += 1) expect(await attempt(mistakes)).toBeUndefined()
    expect(await attempt(30)).toMatchObject({ code: 'too-many-attempts', params: { seconds: 10 } })
  })

  it('keeps no network address and no e-mail of an attempt', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    await signIn(aBrowser(world, '198.51.100.7'), email, 'Cerf-volant8')
    const keys = await world.rows((tx) => tx.query<{ key: string }>('select key from accounts.attempt'))
    expect(keys.filter(({ key }) => key.includes('198.51') || key.includes('@'))).toEqual([])
  })
})

describe('a session', () => {
  it('ends with the browser, 12 hours later at most', async () => {
    const world = await aTerritory()
    const browser = elsewhere(world)
    const { cookie } = await signIn(browser, await givePassword(world, 'prescriber'))
    expect(cookie).not.toHaveProperty('expires')
    world.at('2026-11-23T20:00:00Z')
    expect((await browser.call(routes.me)).status).toBe(401)
  })

  it('is kept 30 days on the device when asked', async () => {
    const world = await aTerritory()
    const browser = elsewhere(world)
    const { cookie } = await signIn(browser, await givePassword(world, 'prescriber'), goodPassword, true)
    expect(cookie?.expires).toEqual(new Date('2026-12-23T08:00:00Z'))
    world.at('2026-12-23T07:59:00Z')
    expect((await browser.call(routes.me)).status).toBe(200)
    world.at('2026-12-23T08:00:00Z')
    expect((await browser.call(routes.me)).status).toBe(401)
  })

  it('changes its token at the first use of the day when remembered; the former one lives a minute more', async () => {
    const world = await aTerritory()
    const browser = elsewhere(world)
    await signIn(browser, await givePassword(world, 'prescriber'), goodPassword, true)
    const former = browser.cookie
    world.at('2026-11-24T08:00:00Z')
    await browser.call(routes.me)
    expect(browser.cookie?.value).not.toBe(former?.value)
    const copied = elsewhere(world)
    copied.cookie = former
    expect((await copied.call(routes.me)).status).toBe(200)
    world.at('2026-11-24T08:01:00Z')
    copied.cookie = former
    expect([(await copied.call(routes.me)).status, (await browser.call(routes.me)).status]).toEqual([
      401, 200,
    ])
  })

  it('is listed once, whatever its tokens, and can be closed from another device', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const [office, home] = [elsewhere(world), elsewhere(world)]
    await signIn(office, email, goodPassword, true)
    world.at('2026-11-24T08:00:00Z')
    await office.call(routes.me)
    await signIn(home, email)
    const { items } = (await home.call(routes.listSessions)).body
    const others = items.filter(
      (item: { isCurrent: boolean; openedAt: string }) => !item.isCurrent && item.openedAt > '2026-11-01',
    )
    expect(others).toHaveLength(1)
    await home.call(routes.revokeSession, { params: { sessionId: others[0].id } })
    expect([(await office.call(routes.me)).status, (await home.call(routes.me)).status]).toEqual([401, 200])
  })

  it('says when it was last used, and whether from here, and keeps no address', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const [office, home] = [aBrowser(world, `office-${world.slug}`), aBrowser(world, `home-${world.slug}`)]
    await signIn(office, email)
    world.at('2026-11-23T10:00:00Z')
    await signIn(home, email)
    world.at('2026-11-23T11:00:00Z')
    await office.call(routes.me)
    const { items } = (await home.call(routes.listSessions)).body
    const seen = items
      .filter((item: { openedAt: string }) => item.openedAt > '2026-11-01')
      .map((item: { lastUsedAt: string; network: string }) => [item.lastUsedAt, item.network])
    expect(seen).toEqual([
      ['2026-11-23T10:00:00.000Z', 'this-one'],
      ['2026-11-23T11:00:00.000Z', 'another'],
    ])
  })

  it('closes all the others at once, and stays', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const [office, home] = [elsewhere(world), elsewhere(world)]
    await signIn(office, email)
    await signIn(home, email)
    await home.call(routes.revokeOtherSessions)
    expect([(await office.call(routes.me)).status, (await home.call(routes.me)).status]).toEqual([401, 200])
  })

  it('of somebody else cannot be closed', async () => {
    const world = await aTerritory()
    const [one, other] = [elsewhere(world), elsewhere(world)]
    await signIn(one, await givePassword(world, 'prescriber'))
    await signIn(other, await givePassword(world, 'stepOperator'))
    const { items } = (await one.call(routes.listSessions)).body
    const answer = await other.call(routes.revokeSession, { params: { sessionId: items[0].id } })
    expect(answer.status).toBe(404)
  })

  it('closes when one signs out, even with the token just replaced', async () => {
    const world = await aTerritory()
    const browser = elsewhere(world)
    await signIn(browser, await givePassword(world, 'prescriber'), goodPassword, true)
    const former = browser.cookie
    world.at('2026-11-24T08:00:00Z')
    await browser.call(routes.me)
    const late = elsewhere(world)
    late.cookie = former
    await late.call(routes.signOut)
    expect([late.cookie, (await browser.call(routes.me)).status]).toEqual([undefined, 401])
  })
})
