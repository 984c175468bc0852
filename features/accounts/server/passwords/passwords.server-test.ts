import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { aBrowser, givePassword, goodPassword, mailedToken, mailsTo } from '../../testing/account-builders.ts'
import { accountTerritory } from '../account-territory.ts'

const other = 'Barque+verte9'
const ask = (world: World, email: string, address = world.slug) =>
  aBrowser(world, address).call(routes.askPasswordReset, { body: { email } })
const askedToken = async (world: World, email: string): Promise<string> => {
  await ask(world, email)
  await world.runJobs()
  return mailedToken(world, email, accountTerritory)
}
const reset = (world: World, token: string, password = other) =>
  aBrowser(world).call(routes.resetPassword, { params: { token }, body: { password } })
const signIn = (world: World, email: string, password: string) =>
  aBrowser(world, `${world.slug}-in`).call(routes.signIn, { body: { email, password, remember: false } })

describe('a forgotten password', () => {
  it('is replaced by a link mailed to the account', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const token = await askedToken(world, email)
    expect((await reset(world, token)).status).toBe(204)
    expect([
      (await signIn(world, email, goodPassword)).status,
      (await signIn(world, email, other)).status,
    ]).toEqual([422, 204])
  })

  it('has the same answer for an address without account, and mails nothing', async () => {
    const world = await aTerritory()
    const stranger = `inconnu.${world.slug}@essai.example`
    const [known, unknown] = [
      await ask(world, world.members.prescriber?.email ?? ''),
      await ask(world, stranger),
    ]
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
    await world.runJobs()
    expect(await mailsTo(world, stranger, accountTerritory)).toEqual([])
  })

  it('is replaced once by a link, within the hour', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const first = await askedToken(world, email)
    await reset(world, first)
    expect((await reset(world, first)).code).toBe('link-unknown')
    world.at('2026-11-23T08:30:00Z')
    const second = await askedToken(world, email)
    world.at('2026-11-23T09:30:00Z')
    expect((await reset(world, second)).code).toBe('link-expired')
  })

  it('keeps its link when the new one is too weak', async () => {
    const world = await aTerritory()
    const token = await askedToken(world, await givePassword(world, 'prescriber'))
    const weak = await reset(world, token, 'cerfvolant')
    expect(weak.body.fields).toEqual([{ pointer: '/password', code: 'password-too-weak' }])
    expect((await reset(world, token)).status).toBe(204)
  })

  it('closes every session once replaced', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const browser = aBrowser(world, `${world.slug}-b`)
    await browser.call(routes.signIn, { body: { email, password: goodPassword, remember: true } })
    await reset(world, await askedToken(world, email))
    expect((await browser.call(routes.me)).status).toBe(401)
  })

  it('is mailed three times an hour at most', async () => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    for (let times = 0; times < 5; times += 1) await ask(world, email)
    await world.runJobs()
    expect(await mailsTo(world, email, accountTerritory)).toHaveLength(3)
  })
})

describe('changing one’s password', () => {
  const change = async (current: string, next = other) => {
    const world = await aTerritory()
    const email = await givePassword(world, 'prescriber')
    const [here, elsewhere] = [aBrowser(world, `${world.slug}-h`), aBrowser(world, `${world.slug}-e`)]
    for (const browser of [here, elsewhere])
      await browser.call(routes.signIn, { body: { email, password: goodPassword, remember: false } })
    const answer = await here.call(routes.changePassword, { body: { current, next } })
    return { answer, here, elsewhere }
  }

  it('asks for the present one', async () => {
    const { answer } = await change('Cerf+volant8')
    expect(answer.body.fields).toEqual([{ pointer: '/current', code: 'password-wrong' }])
  })

  it('closes the sessions of the other devices, not this one', async () => {
    const { answer, here, elsewhere } = await change(goodPassword)
    expect(answer.status).toBe(204)
    expect([(await here.call(routes.me)).status, (await elsewhere.call(routes.me)).status]).toEqual([
      200, 401,
    ])
  })

  it('refuses a name or an address as password', async () => {
    const { answer } = await change(goodPassword, 'Membreprescriber1!')
    expect(answer.body.fields).toEqual([{ pointer: '/next', code: 'password-common' }])
  })
})
