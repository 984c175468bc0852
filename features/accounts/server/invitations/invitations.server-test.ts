import { describe, expect, it } from 'vitest'
import { giveRole } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { routes } from '../../contract.ts'
import {
  aBrowser,
  anInvitation,
  givePassword,
  goodPassword,
  mailedToken,
} from '../../testing/account-builders.ts'
import { enrol } from '../../testing/factor-builders.ts'

const accept = (
  world: World,
  token: string,
  password = goodPassword,
  browser = aBrowser(world, world.slug),
) => browser.call(routes.acceptInvitation, { params: { token }, body: { password } })
const rowOf = async (world: World, memberId: string) =>
  (
    await world.as('territoryAdmin').done(routes.listAccess, { params: {}, query: { left: 'yes' } })
  ).items.find((row) => row.memberId === memberId)
const close = (world: World, memberId: string) =>
  world.as('territoryAdmin').call(routes.closeAccess, { params: { memberId } })

describe('an invitation', () => {
  it('says who invites whom, before any password', async () => {
    const world = await aTerritory()
    const { token, email } = await anInvitation(world)
    const { body } = await aBrowser(world).call(routes.readInvitation, { params: { token } })
    expect(body).toEqual({
      slug: world.slug,
      territoryName: 'Essai',
      organisationName: 'Organisme plie',
      name: 'Inès Marchetti',
      email,
      hasAccount: false,
      requiredProvider: null,
    })
  })

  it('becomes a seat with its roles once a password is chosen', async () => {
    const world = await aTerritory()
    const { token, memberId } = await anInvitation(world)
    const browser = aBrowser(world, world.slug)
    expect((await accept(world, token, goodPassword, browser)).body).toEqual({ slug: world.slug })
    await enrol(world, browser)
    const me = (await browser.call(routes.me)).body
    expect(me.territories[0]).toMatchObject({ memberId, roleCodes: ['referent'] })
    expect(await rowOf(world, memberId)).toMatchObject({ state: 'active', etpHundredths: 80 })
  })

  it('is taken with the password one already has when the address has an account', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const email = await givePassword(neighbour, 'referent')
    const { token } = await anInvitation(world, { email })
    const browser = aBrowser(world, world.slug)
    expect((await accept(world, token, 'Cerf+volant8', browser)).code).toBe('credentials-wrong')
    await accept(world, token, goodPassword, browser)
    await enrol(world, browser)
    const { territories } = (await browser.call(routes.me)).body
    expect(territories.map((one: { id: string }) => one.id).toSorted()).toEqual(
      [world.territoryId, neighbour.territoryId].toSorted(),
    )
  })

  it('R20: lives 8 days, and sent again only its latest link works', async () => {
    const world = await aTerritory()
    const { token, memberId, email } = await anInvitation(world)
    world.at('2026-12-01T08:00:00Z')
    expect((await accept(world, token)).code).toBe('link-expired')
    expect(await rowOf(world, memberId)).toMatchObject({ state: 'expired' })
    await world.as('territoryAdmin').done(routes.inviteAgain, { params: { memberId } })
    expect((await accept(world, token)).code).toBe('link-unknown')
    expect((await accept(world, await mailedToken(world, email))).status).toBe(200)
  })

  it('is handed over where no mail leaves, and shown to nobody where one does', async () => {
    const world = await aTerritory()
    const { memberId } = await anInvitation(world)
    const again = () => world.as('territoryAdmin').done(routes.inviteAgain, { params: { memberId } })
    const { config } = world.services
    Object.assign(world.services, { config: { ...config, smtpUrl: 'smtp://127.0.0.1:1' } })
    try {
      expect(await again()).toEqual({ handedLink: null })
    } finally {
      Object.assign(world.services, { config })
    }
    const token = (await again()).handedLink?.split('/invitation/')[1] ?? ''
    expect((await accept(world, token)).status).toBe(200)
  })

  it('serves once', async () => {
    const world = await aTerritory()
    const { token, memberId } = await anInvitation(world)
    await accept(world, token)
    expect((await accept(world, token)).code).toBe('link-unknown')
    const again = world.as('territoryAdmin').refused(routes.inviteAgain, { params: { memberId } })
    expect(await again).toBe('already-seated')
  })

  it('stops working once withdrawn', async () => {
    const world = await aTerritory()
    const { token, memberId } = await anInvitation(world)
    await close(world, memberId)
    expect((await accept(world, token)).code).toBe('link-unknown')
    expect(await rowOf(world, memberId)).toMatchObject({ state: 'left', leftOn: '2026-11-23' })
  })

  it('is refused to an address already present', async () => {
    const world = await aTerritory()
    const { email } = await anInvitation(world)
    const body = {
      id: newId(),
      organisationId: world.organisations.plie,
      name: 'Inès Marchetti',
      email,
      roles: [{ code: 'referent', teamId: null }],
      etpHundredths: 100,
    }
    expect(await world.as('territoryAdmin').refused(routes.invite, { params: {}, body })).toBe(
      'member-exists',
    )
  })
})

describe('an access', () => {
  it('changes role with the next request, and the change is in the audit trail', async () => {
    const world = await aTerritory()
    const { token, memberId } = await anInvitation(world)
    const browser = aBrowser(world, world.slug)
    await accept(world, token, goodPassword, browser)
    await enrol(world, browser)
    await world.as('territoryAdmin').done(routes.changeAccess, {
      params: { memberId },
      body: {
        version: 1,
        organisationId: world.organisations.plie,
        name: 'Inès Marchetti',
        roles: [{ code: 'forecaster', teamId: null }],
        etpHundredths: 100,
      },
    })
    expect((await browser.call(routes.me)).body.territories[0].roleCodes).toEqual(['forecaster'])
    const [line] = await world.rows((tx) =>
      tx.query<{ details: object }>(
        `select details from audit.line where territory_id = $1 and action = 'accounts.access-changed'`,
        [world.territoryId],
      ),
    )
    expect(line?.details).toEqual({ from: ['referent'], to: ['forecaster'] })
  })

  it.for(['changed', 'closed'] as const)(
    'of an administrator, %s by another at the moment she does the same to him, leaves one of them',
    async (how) => {
      const world = await aTerritory()
      const both = ['territoryAdmin', 'director'] as const
      const idOf = (who: (typeof both)[number]) => world.members[who]?.memberId ?? ''
      await world.rows((tx) => giveRole(tx, idOf('director'), 'territoryAdmin'))
      const rows = await Promise.all(both.map((who) => rowOf(world, idOf(who))))
      const take = (who: (typeof both)[number], of: (typeof rows)[number]) => {
        if (!of) throw new Error('no such member')
        const params = { memberId: of.memberId }
        if (how === 'closed') return world.as(who).call(routes.closeAccess, { params })
        const { version, organisationId, name, etpHundredths } = of
        const body = {
          ...{ version, organisationId, name, etpHundredths },
          roles: [{ code: 'prescriber', teamId: null }],
        }
        return world.as(who).call(routes.changeAccess, { params, body })
      }
      const answers = await Promise.all([take('territoryAdmin', rows[1]), take('director', rows[0])])
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
      expect([401, 403]).toContain(answers.find(({ status }) => status >= 300)?.status)
    },
  )

  it('of one’s own cannot be widened nor closed', async () => {
    const world = await aTerritory()
    const memberId = world.members.territoryAdmin?.memberId ?? ''
    expect((await close(world, memberId)).problem.code).toBe('own-access')
  })

  it('once closed ends the sessions of who sat there, at once', async () => {
    const world = await aTerritory()
    const { token, memberId } = await anInvitation(world)
    const browser = aBrowser(world, world.slug)
    await accept(world, token, goodPassword, browser)
    await enrol(world, browser)
    await close(world, memberId)
    const answer = await browser.call(routes.changePreferences, { params: {}, body: { density: 'compact' } })
    expect([answer.code, (await browser.call(routes.me)).code]).toEqual(['not-signed-in', 'not-signed-in'])
    const rows = await world.rows((tx) =>
      tx.query(
        `select 1 from accounts.seat join accounts.session using (user_id) where seat.territory_id = $1 and member_id = $2`,
        [world.territoryId, memberId],
      ),
    )
    expect(rows).toEqual([])
  })

  it('can be given again to who had left', async () => {
    const world = await aTerritory()
    const { token, memberId, email } = await anInvitation(world)
    await accept(world, token)
    await close(world, memberId)
    world.at('2026-11-24T08:00:00Z')
    const back = await anInvitation(world, { email })
    const browser = aBrowser(world, world.slug)
    await accept(world, back.token, goodPassword, browser)
    await enrol(world, browser)
    expect((await browser.call(routes.me)).body.territories[0].memberId).toBe(back.memberId)
  })
})
