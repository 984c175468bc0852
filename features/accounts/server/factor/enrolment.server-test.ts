import { describe, expect, it } from 'vitest'
import { giveRole } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, givePassword, mailsTo } from '../../testing/account-builders.ts'
import { anEnrolled, codeOf, signInWith } from '../../testing/factor-builders.ts'
import { accountTerritory } from '../account-territory.ts'

const signedIn = async (world: World, role: string) => {
  const browser = aBrowser(world, `${world.slug}-${role}`)
  await signInWith(browser, await givePassword(world, role))
  return browser
}
const stateOf = async (browser: ReturnType<typeof aBrowser>) =>
  (await browser.call(routes.readFactor)).body.state

describe('an account without second factor', () => {
  it.each(['referent', 'electedOfficial', 'territoryAdmin', 'controller', 'partner'])(
    'of %s is led to enrolment by its next sign-in, which opens nothing else',
    async (role) => {
      const world = await aTerritory()
      const browser = await signedIn(world, role)
      expect(await stateOf(browser)).toBe('enrol')
      for (const route of [routes.me, routes.listSessions, routes.changePreferences, routes.ownFactor])
        expect([route.path, (await browser.call(route, { body: { density: 'compact' } })).code]).toEqual([
          route.path,
          'factor-missing',
        ])
    },
  )

  it.each(['prescriber', 'stepOperator'])('of %s opens, since no file does', async (role) => {
    const world = await aTerritory()
    const browser = await signedIn(world, role)
    expect([await stateOf(browser), (await browser.call(routes.me)).status]).toEqual(['open', 200])
  })

  it('stays open until its end when its session is older than the rule', async () => {
    const world = await aTerritory()
    await world.rows((tx) =>
      tx.query(`update accounts.session set factor = 'before-rule' where user_id = $1`, [
        world.members.referent?.userId,
      ]),
    )
    expect((await world.as('referent').call(routes.me, {})).status).toBe(200)
  })

  it('of a prescriber whose roles grow waits at once for what it never showed', async () => {
    const world = await aTerritory()
    const browser = await signedIn(world, 'prescriber')
    await world.rows((tx) => giveRole(tx, world.members.prescriber?.memberId, 'entryDesk'))
    const density = { body: { density: 'compact' } }
    expect((await browser.call(routes.changePreferences, density)).code).toBe('factor-missing')
    expect((await browser.call(routes.me)).code).toBe('factor-missing')
    expect(await stateOf(browser)).toBe('enrol')
  })
})

describe('enrolling', () => {
  it('opens the session with the first code, under another token, and mails the person', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'referent')
    const browser = aBrowser(world, world.slug)
    await signInWith(browser, email)
    const before = browser.cookie
    const { body } = await browser.call(routes.startEnrolment, { body: {} })
    expect(decodeURIComponent(body.address)).toContain(`otpauth://totp/Bassin:${email}`)
    const code = codeOf(body.key, world.services.clock.now())
    const confirmed = await browser.call(routes.confirmEnrolment, { body: { code, trustBrowser: false } })
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10)
    expect((await browser.call(routes.me)).status).toBe(200)
    const copied = aBrowser(world)
    copied.cookie = before
    expect((await copied.call(routes.me)).code).toBe('not-signed-in')
    expect((await mailsTo(world, email, accountTerritory))[0]?.template).toBe('accounts.factor-enrolled')
  })

  it('keeps neither the key nor a recovery code in clear', async () => {
    const world = await aTerritory()
    const { key, recoveryCodes } = await anEnrolled(world)
    const [kept] = await world.rows((tx) =>
      tx.query<{ text: string }>(
        `select (select json_agg(f)::text from accounts.factor f) || (select json_agg(c)::text from accounts.recovery_code c) as text`,
      ),
    )
    for (const secret of [key.replaceAll(' ', ''), recoveryCodes[0] ?? ''])
      expect(kept?.text).not.toContain(secret)
  })

  it('refuses a wrong first code, and a key shown too long ago', async () => {
    const world = await aTerritory()
    const browser = await signedIn(world, 'referent')
    const { body } = await browser.call(routes.startEnrolment, { body: {} })
    const confirm = (code: string) =>
      browser.call(routes.confirmEnrolment, { body: { code, trustBrowser: false } })
    expect((await confirm(codeOf(body.key, world.services.clock.now(), 5))).code).toBe('factor-code-wrong')
    world.at('2026-11-23T08:31:00Z')
    expect((await confirm(codeOf(body.key, world.services.clock.now()))).code).toBe('enrolment-expired')
  })

  it('never replaces a factor by the password alone', async () => {
    const world = await aTerritory()
    const { email, browser } = await anEnrolled(world)
    const thief = aBrowser(world, `${world.slug}-thief`)
    await signInWith(thief, email)
    expect((await thief.call(routes.startEnrolment, { body: {} })).code).toBe('factor-missing')
    // A key being replaced elsewhere is no way in either.
    world.at('2026-11-23T08:01:00Z')
    expect((await browser.call(routes.startEnrolment, { body: {} })).code).toBe('factor-code-wrong')
    const confirmed = await thief.call(routes.confirmEnrolment, {
      body: { code: '000000', trustBrowser: false },
    })
    expect(confirmed.code).toBe('enrolment-expired')
  })

  it('replaces the authenticator from an open session, with the code of the present one', async () => {
    const world = await aTerritory()
    const { email, browser, key } = await anEnrolled(world)
    world.at('2026-11-23T08:01:00Z')
    const instant = (): Date => world.services.clock.now()
    const next = await browser.call(routes.startEnrolment, { body: { code: codeOf(key, instant()) } })
    const second = aBrowser(world, `${world.slug}-2`)
    await signInWith(second, email)
    const check = (code: string) => second.call(routes.checkFactor, { body: { code, trustBrowser: false } })
    await browser.call(routes.confirmEnrolment, {
      body: { code: codeOf(next.body.key, instant()), trustBrowser: false },
    })
    world.at('2026-11-23T08:02:00Z')
    expect((await check(codeOf(key, instant()))).code).toBe('factor-code-wrong')
    expect((await check(codeOf(next.body.key, instant()))).status).toBe(204)
  })
})
