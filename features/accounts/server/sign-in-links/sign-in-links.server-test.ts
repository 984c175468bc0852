import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, givePassword, mailedToken, mailsTo } from '../../testing/account-builders.ts'
import { anEnrolled, signInWith } from '../../testing/factor-builders.ts'
import { accountTerritory } from '../account-territory.ts'

const ask = (world: World, email: string) =>
  aBrowser(world, `${world.slug}-ask`).call(routes.askSignInLink, { body: { email } })
const askedToken = async (world: World, email: string): Promise<string> => {
  await ask(world, email)
  await world.runJobs()
  return mailedToken(world, email, accountTerritory)
}
const take = (world: World, token: string, browser = aBrowser(world, `${world.slug}-take`)) =>
  browser.call(routes.takeSignInLink, { params: { token }, body: { remember: false } })
const emailOf = (world: World, role: string) => world.members[role]?.email ?? ''

describe('a link to sign in', () => {
  it('opens the account of who received it, once', async () => {
    const world = await aTerritory()
    const token = await askedToken(world, emailOf(world, 'prescriber'))
    const browser = aBrowser(world)
    expect((await take(world, token, browser)).status).toBe(204)
    expect((await browser.call(routes.me)).body.user.email).toBe(emailOf(world, 'prescriber'))
    expect((await take(world, token)).code).toBe('link-unknown')
  })

  it('is not spent by who only looks at it, such as a mail scanner', async () => {
    const world = await aTerritory()
    const token = await askedToken(world, emailOf(world, 'prescriber'))
    const look = () => aBrowser(world).call(routes.readSignInLink, { params: { token } })
    expect([(await look()).body, (await look()).status]).toEqual([
      { email: emailOf(world, 'prescriber') },
      200,
    ])
    expect((await take(world, token)).status).toBe(204)
  })

  it('lives 15 minutes', async () => {
    const world = await aTerritory()
    const token = await askedToken(world, emailOf(world, 'prescriber'))
    world.at('2026-11-23T08:15:00Z')
    expect((await take(world, token)).code).toBe('link-expired')
  })

  it('has the same answer for an address without account, and mails nothing', async () => {
    const world = await aTerritory()
    const stranger = `inconnu.${world.slug}@essai.example`
    const [known, unknown] = [await ask(world, emailOf(world, 'prescriber')), await ask(world, stranger)]
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    await world.runJobs()
    expect(await mailsTo(world, stranger, accountTerritory)).toEqual([])
  })

  it('is replaced, once the access is closed, by a mail that says whom to ask; the answer is the same', async () => {
    const world = await aTerritory()
    const email = emailOf(world, 'prescriber')
    const open = await ask(world, email)
    const params = { memberId: world.members.prescriber?.memberId ?? '' }
    expect((await world.as('territoryAdmin').call(routes.closeAccess, { params })).status).toBe(204)
    await world.runJobs()
    for (let asked = 0; asked < 5; asked += 1) {
      const closed = await ask(world, email)
      expect([closed.status, closed.body]).toEqual([open.status, open.body])
    }
    await aBrowser(world, `${world.slug}-ask`).call(routes.askPasswordReset, { body: { email } })
    await world.runJobs()
    const mails = await mailsTo(world, email, accountTerritory)
    expect(mails.map(({ template }) => template)).toEqual(Array(3).fill('accounts.closed-access'))
    expect(mails[0]?.body).toContain('la personne qui administre Bassin')
    expect(mails[0]?.body).not.toContain('http')
  })

  it.each(['enrol', 'check'])('still asks for the second factor (%s)', async (state) => {
    const world = await aTerritory()
    const email = state === 'check' ? (await anEnrolled(world)).email : emailOf(world, 'referent')
    const browser = aBrowser(world)
    await take(world, await askedToken(world, email), browser)
    expect((await browser.call(routes.me)).code).toBe('factor-missing')
    expect((await browser.call(routes.readFactor)).body.state).toBe(state)
  })

  it('lets in whom the trials of somebody else keep waiting', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    for (let mistakes = 0; mistakes < 3; mistakes += 1)
      await signInWith(aBrowser(world, `${world.slug}-${mistakes}`), email, 'Cerf-volant8')
    expect((await signInWith(aBrowser(world, world.slug), email)).code).toBe('too-many-attempts')
    for (let asked = 0; asked < 5; asked += 1) await ask(world, email)
    await world.runJobs()
    const mails = await mailsTo(world, email, accountTerritory)
    expect(mails).toHaveLength(3)
    expect((await take(world, await mailedToken(world, email, accountTerritory))).status).toBe(204)
  })

  it('is no link of another purpose', async () => {
    const world = await aTerritory()
    const token = await askedToken(world, emailOf(world, 'prescriber'))
    const body = { password: 'Barque+verte9' }
    expect((await aBrowser(world).call(routes.resetPassword, { params: { token }, body })).code).toBe(
      'link-unknown',
    )
  })
})
