import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, mailsTo, type TestBrowser } from '../../testing/account-builders.ts'
import { anEnrolled, codeOf, signInWith } from '../../testing/factor-builders.ts'
import { accountTerritory } from '../account-territory.ts'

const now = (world: World) => world.services.clock.now()
const check = (browser: TestBrowser, code: string, trustBrowser = false) =>
  browser.call(routes.checkFactor, { body: { code, trustBrowser } })
/** Somebody enrolled at eight, before another browser at five past with the password given. */
const anotherBrowser = async () => {
  const world = await aTerritory()
  const enrolled = await anEnrolled(world)
  world.at('2026-11-23T08:05:00Z')
  const browser = aBrowser(world, `${world.slug}-2`)
  await signInWith(browser, enrolled.email)
  return { ...enrolled, world, browser, first: enrolled.browser }
}

describe('the code of the authenticator', () => {
  it('opens the session, which changes its token, and the former one opens nothing', async () => {
    const { world, browser, key } = await anotherBrowser()
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
    const before = browser.cookie
    expect((await check(browser, codeOf(key, now(world)))).status).toBe(204)
    expect((await browser.call(routes.me)).status).toBe(200)
    const copied = aBrowser(world)
    copied.cookie = before
    expect((await copied.call(routes.me)).status).toBe(401)
  })

  it.each([-1, 1])('is accepted one step away (%i)', async (away) => {
    const { world, browser, key } = await anotherBrowser()
    expect((await check(browser, codeOf(key, now(world), away))).status).toBe(204)
  })

  it.each([-2, 2])('is refused two steps away (%i)', async (away) => {
    const { world, browser, key } = await anotherBrowser()
    expect((await check(browser, codeOf(key, now(world), away))).code).toBe('factor-code-wrong')
  })

  it('serves once, whoever shows it again', async () => {
    const { world, browser, key, email } = await anotherBrowser()
    await check(browser, codeOf(key, now(world)))
    const over = aBrowser(world, `${world.slug}-3`)
    await signInWith(over, email)
    expect((await check(over, codeOf(key, now(world)))).code).toBe('factor-code-wrong')
    expect((await check(over, codeOf(key, now(world), -1))).code).toBe('factor-code-wrong')
  })

  it('waits longer and longer after mistakes, without keeping a known browser out', async () => {
    const { world, browser, key, email, first } = await anotherBrowser()
    for (let mistakes = 0; mistakes < 3; mistakes += 1) await check(browser, '000000')
    expect((await check(browser, codeOf(key, now(world)))).code).toBe('too-many-attempts')
    await signInWith(first, email)
    expect((await check(first, codeOf(key, now(world)))).status).toBe(204)
  })
})

describe('a recovery code', () => {
  it('opens the session once, typed in any way, and a mail says so', async () => {
    const { world, browser, email, recoveryCodes } = await anotherBrowser()
    const [code = ''] = recoveryCodes
    const use = (one: TestBrowser) =>
      one.call(routes.spendRecoveryCode, { body: { code: code.toUpperCase() } })
    expect((await use(browser)).body).toEqual({ left: 9 })
    expect((await browser.call(routes.me)).status).toBe(200)
    const over = aBrowser(world, `${world.slug}-3`)
    await signInWith(over, email)
    expect((await use(over)).code).toBe('recovery-code-wrong')
    const mails = await mailsTo(world, email, accountTerritory)
    expect(mails.map((mail) => mail.template)).toContain('accounts.recovery-code-used')
  })

  it('of somebody else opens nothing', async () => {
    const { world, browser } = await anotherBrowser()
    const other = await anEnrolled(world, 'entryDesk')
    const answer = await browser.call(routes.spendRecoveryCode, { body: { code: other.recoveryCodes[0] } })
    expect(answer.code).toBe('recovery-code-wrong')
  })

  it('serves no more once ten others were asked for', async () => {
    const { world, browser, key, first, recoveryCodes } = await anotherBrowser()
    const renewed = await first.call(routes.renewRecoveryCodes, { body: { code: codeOf(key, now(world)) } })
    const use = (code: string | undefined) => browser.call(routes.spendRecoveryCode, { body: { code } })
    expect((await use(recoveryCodes[0])).code).toBe('recovery-code-wrong')
    expect((await use(renewed.body.recoveryCodes[0])).status).toBe(200)
  })
})

describe('a browser one trusts', () => {
  const trusted = async () => {
    const given = await anotherBrowser()
    await check(given.browser, codeOf(given.key, now(given.world)), true)
    return given
  }

  it('stands for the code for 30 days, and no longer', async () => {
    const { world, browser, email } = await trusted()
    world.at('2026-12-23T08:04:00Z')
    await signInWith(browser, email)
    expect((await browser.call(routes.me)).status).toBe(200)
    world.at('2026-12-23T08:05:00Z')
    await signInWith(browser, email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
  })

  it('changes its token at each use; a copy shown again makes it forgotten everywhere', async () => {
    const { world, browser, email } = await trusted()
    const copy = aBrowser(world, `${world.slug}-copy`)
    for (const [name, value] of browser.jar) copy.jar.set(name, value)
    await signInWith(browser, email)
    await signInWith(copy, email)
    expect((await copy.call(routes.readFactor)).body.state).toBe('check')
    await signInWith(browser, email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
  })

  it('is listed with the sessions and forgotten from there', async () => {
    const { browser, email } = await trusted()
    const { browsers } = (await browser.call(routes.listSessions)).body
    expect(browsers).toHaveLength(1)
    await browser.call(routes.forgetBrowser, { params: { browserId: browsers[0].id } })
    await signInWith(browser, email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
  })

  it('stands for nothing on the account of somebody else', async () => {
    const { world, browser } = await trusted()
    const other = await anEnrolled(world, 'entryDesk')
    await signInWith(browser, other.email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
  })
})
