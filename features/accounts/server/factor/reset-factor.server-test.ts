import { describe, expect, it } from 'vitest'
import { sit } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes } from '../../contract.ts'
import { mailsTo } from '../../testing/account-builders.ts'
import { anEnrolled, signInWith } from '../../testing/factor-builders.ts'
import { accountTerritory } from '../account-territory.ts'
import { resetFactorOf } from './reset-factor-as-operator.ts'

const body = { identityCheck: 'in-person', reason: 'Téléphone perdu' } as const
const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''
const reset = (world: World, role = 'referent') =>
  world.as('territoryAdmin').call(routes.resetFactor, { params: { memberId: memberOf(world, role) }, body })
const traces = (world: World) =>
  world.rows((tx) =>
    tx.query(
      `select member_id as by, subject_id as of, reason, details from audit.line
       where territory_id = $1 and action = 'accounts.factor-reset'`,
      [world.territoryId],
    ),
  )
const sitAlsoIn = (world: World, { territoryId }: World, role: string) => {
  const userId = world.members[role]?.userId
  return world.services.database.withAccounts((tx) => sit(tx, { userId, territoryId, memberId: userId }))
}

describe('a lost second factor', () => {
  it('reset by the administration closes every session, and the next sign-in enrols again', async () => {
    const world = await aTerritory()
    const { email, browser } = await anEnrolled(world)
    expect((await reset(world)).status).toBe(204)
    expect((await browser.call(routes.me)).code).toBe('not-signed-in')
    await signInWith(browser, email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('enrol')
  })

  it('leaves the trace of who, why and how the person was recognised, and mails her', async () => {
    const world = await aTerritory()
    const { email } = await anEnrolled(world)
    await reset(world)
    expect(await traces(world)).toEqual([
      {
        by: memberOf(world, 'territoryAdmin'),
        of: memberOf(world, 'referent'),
        reason: body.reason,
        details: { identityCheck: 'in-person' },
      },
    ])
    expect((await mailsTo(world, email)).map((mail) => mail.template)).toEqual(['accounts.factor-reset'])
  })

  it('is never one’s own', async () => {
    const world = await aTerritory()
    expect((await reset(world, 'territoryAdmin')).problem.code).toBe('own-access')
  })

  it('of an account that sits in another territory too is not for one administrator to reset', async () => {
    const [world, other] = [await aTerritory(), await aTerritory()]
    const { browser } = await anEnrolled(world)
    await sitAlsoIn(world, other, 'referent')
    expect((await reset(world)).problem.code).toBe('seats-elsewhere')
    expect([(await browser.call(routes.me)).status, await traces(world)]).toEqual([200, []])
  })

  it('that never was is not reset', async () => {
    const world = await aTerritory()
    expect((await reset(world)).problem.code).toBe('factor-absent')
  })

  it('is reset by the operator of the server as a last resort, with its trace in each territory', async () => {
    const [world, other] = [await aTerritory(), await aTerritory()]
    const { email, browser } = await anEnrolled(world)
    await sitAlsoIn(world, other, 'referent')
    const done = await resetFactorOf(world.services, { email, reason: 'Téléphone volé' })
    expect(done).toMatchObject({ value: { email, territories: 2 } })
    expect((await browser.call(routes.me)).code).toBe('not-signed-in')
    const trace = { by: null, reason: 'Téléphone volé', details: { by: 'operator' } }
    expect([await traces(world), await traces(other)]).toMatchObject([[trace], [trace]])
    expect((await mailsTo(world, email, accountTerritory))[0]?.template).toBe('accounts.factor-reset')
  })

  it('of an unknown address is refused to the operator too', async () => {
    const world = await aTerritory()
    const given = { email: 'personne@nulle-part.example', reason: 'Téléphone volé' }
    expect(await resetFactorOf(world.services, given)).toMatchObject({ code: 'account-unknown' })
  })
})

describe('the sessions of a member', () => {
  it('are closed by the administration, browsers that stood for the factor included, with a trace', async () => {
    const world = await aTerritory()
    const { browser, email } = await anEnrolled(world)
    const params = { memberId: memberOf(world, 'referent') }
    // The world's own session, and the one that enrolled.
    expect(await world.as('territoryAdmin').done(routes.closeMemberSessions, { params })).toEqual({
      closed: 2,
    })
    expect((await browser.call(routes.me)).code).toBe('not-signed-in')
    await signInWith(browser, email)
    expect((await browser.call(routes.readFactor)).body.state).toBe('check')
    const lines = await world.rows((tx) =>
      tx.query(`select 1 from audit.line where territory_id = $1 and action = 'accounts.sessions-closed'`, [
        world.territoryId,
      ]),
    )
    expect(lines).toHaveLength(1)
  })

  it('are not one’s own to close from there', async () => {
    const world = await aTerritory()
    const params = { memberId: memberOf(world, 'territoryAdmin') }
    expect(await world.as('territoryAdmin').refused(routes.closeMemberSessions, { params })).toBe(
      'own-access',
    )
  })
})
