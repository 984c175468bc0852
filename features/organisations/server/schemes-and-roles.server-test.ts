import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { routes as accounts } from '#features/accounts/contract.ts'
import { refuse } from '#kernel/result.ts'
import { on, publisher } from '#platform/server/events.ts'
import { Refused } from '#platform/server/http/problem.ts'
import { organisationsRoutes as routes } from '../contract.ts'
import { aRole, aScheme, aTeam, schemeBody } from '../testing/organisation-builders.ts'
import { memberLeaving } from './events.ts'

it('the roles leave with one line a right, its reach in words', async () => {
  const world = await aTerritory()
  await aRole(world)
  const body = { format: 'csv', filters: {} } as const
  const { text } = await world.as('territoryAdmin').call(routes.exportRoles, { params: {}, body })
  expect(text).toContain('\r\nLecture;composé par le territoire;0;Ouvrir un dossier;tout le territoire')
  expect(text).toContain('\r\nOpérateur d’étape;fourni avec Bassin;')
})

describe('schemes', () => {
  it('may be several, each with its teams and the name of its committee', async () => {
    const world = await aTerritory()
    const id = await aScheme(world)
    const teamId = await aTeam(world, id)
    const { items } = await world.as('referent').done(routes.listSchemes, { params: {} })
    expect(items).toHaveLength(2)
    expect(items.find((one) => one.id === id)).toMatchObject({
      committeeName: 'comité d’entrée',
      teams: [{ id: teamId, label: 'Antenne nord', memberCount: 0 }],
    })
  })

  it('once closed are no longer proposed', async () => {
    const world = await aTerritory()
    const id = await aScheme(world)
    await world.as('projectManager').done(routes.changeScheme, {
      params: { schemeId: id },
      body: { version: 1, closedOn: '2026-11-23', ...schemeBody(world.organisations.plie) },
    })
    const { items } = await world.as('referent').done(routes.schemeOptions, { params: {} })
    expect(items.map((one) => one.id)).toEqual([world.schemeId])
  })

  it('cannot end before they begin', async () => {
    const world = await aTerritory()
    const answer = await world.as('projectManager').call(routes.changeScheme, {
      params: { schemeId: await aScheme(world) },
      body: { version: 1, closedOn: '2020-01-01', ...schemeBody(world.organisations.plie) },
    })
    expect(answer.problem.fields).toEqual([{ pointer: '/closedOn', code: 'ends-before-start' }])
  })

  it('offer for a choice the members who hold a right in one of them', async () => {
    const world = await aTerritory()
    const query = { right: 'pathways.follow', schemeId: world.schemeId }
    const { items } = await world.as('entryDesk').done(routes.memberOptions, { params: {}, query })
    expect(items.map((item) => item.name).toSorted()).toEqual(['Membre referent', 'Membre secondReferent'])
  })
})

describe('a composed role', () => {
  it('gives its rights to who receives it', async () => {
    const world = await aTerritory()
    const code = await aRole(world)
    const member = world.members.forecaster
    await world.as('territoryAdmin').done(accounts.changeAccess, {
      params: { memberId: member?.memberId ?? '' },
      body: {
        version: 1,
        organisationId: world.organisations.plie,
        name: 'Membre forecaster',
        roles: [{ code, teamId: null }],
        etpHundredths: 100,
      },
    })
    const me = await world.as('forecaster').done(accounts.me, {})
    expect(me.territories[0]).toMatchObject({
      rights: { 'people.read': 'territory' },
      roleLabels: ['Lecture'],
    })
    const held = world.as('territoryAdmin').call(routes.removeRole, { params: { code } })
    expect((await held).problem).toMatchObject({ code: 'role-held', params: { count: 1 } })
  })

  it('is given nothing by an upgrade: what came since is told until whoever administers saves it again', async () => {
    const world = await aTerritory()
    const admin = world.as('territoryAdmin')
    const code = await aRole(world)
    const roleNow = async () =>
      (await admin.done(routes.listRoles, { params: {} })).items.find((one) => one.code === code)
    expect((await roleNow())?.newRights).toEqual([])
    await world.rows((tx) =>
      tx.query(
        `update organisations.role set known_rights = array_remove(array_remove(known_rights, 'training.run'), 'people.merge')
         where territory_id = $1 and code = $2`,
        [tx.territoryId, code],
      ),
    )
    expect(await roleNow()).toMatchObject({
      rights: { 'people.read': 'territory' },
      newRights: ['people.merge', 'training.run'],
    })
    const body = { version: 1, label: 'Lecture', rights: { 'people.read': 'territory' } } as const
    const saved = await admin.done(routes.changeRole, { params: { code }, body })
    expect([saved.newRights, Object.keys(saved.rights)]).toEqual([[], ['people.read']])
  })

  it('is made of known rights only', async () => {
    const world = await aTerritory()
    const answer = await world.as('territoryAdmin').call(routes.composeRole, {
      params: {},
      body: { id: 'a-role', label: 'Tout', rights: { 'people.delete': 'territory' } },
    } as never)
    expect(answer.status).toBe(422)
  })

  it('of the product cannot be changed', async () => {
    const world = await aTerritory()
    const refused = world.as('territoryAdmin').refused(routes.changeRole, {
      params: { code: 'referent' },
      body: { version: 1, label: 'Référent', rights: { 'people.read': 'territory' } },
    })
    expect(await refused).toBe('role-shipped')
  })
})

describe('a member who leaves', () => {
  it('stays while somebody depends on them (V20)', async () => {
    const world = await aTerritory()
    const memberId = world.members.referent?.memberId ?? ''
    const publish = publisher([
      on(memberLeaving, async (_context, leaving) => {
        if (leaving.memberId === memberId)
          throw new Refused(refuse('member-holds-pathways', { params: { count: 12 } }))
      }),
    ])
    const services = world.services as { publish: typeof publish }
    const former = services.publish
    services.publish = publish
    const answer = await world.as('territoryAdmin').call(accounts.closeAccess, { params: { memberId } })
    services.publish = former
    expect(answer.problem).toMatchObject({ code: 'member-holds-pathways', params: { count: 12 } })
    expect((await world.as('referent').done(accounts.me, {})).territories).toHaveLength(1)
  })
})
