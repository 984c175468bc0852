import { describe, expect, it } from 'vitest'
import { giveRole } from '#apps/testing/standing.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes as accounts } from '#features/accounts/contract.ts'
import { readPerson } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { exportTrail, readChain, readTrail, type TrailFilters } from '../contract.ts'
import { someLines } from '../testing/trail-builders.ts'
import { sealTerritory, verifyTerritories } from './public.ts'

const admin = (world: World) => world.as('territoryAdmin')
const trail = async (world: World, query: TrailFilters = {}) =>
  (await admin(world).done(readTrail, { params: {}, query })).items

describe('the trail of a territory', () => {
  it('tells its administration who did what, and of the person a reference only', async () => {
    const world = await aTerritory()
    const personId = await aPerson(world, { familyName: 'Quenouille', followedBy: ['referent'] })
    await world.as('referent').done(readPerson, { params: { personId } })
    const answer = await admin(world).call(readTrail, { params: {}, query: { kind: 'read' } })
    expect(answer.body.items[0]).toMatchObject({
      action: 'people.file-opened',
      kind: 'read',
      memberName: 'Membre referent',
      roleLabel: 'Référence de parcours',
      subjectKind: 'person',
      reference: personId.slice(-8),
    })
    expect(answer.text).not.toContain('Quenouille')
    expect(answer.text).not.toContain(personId)
  })

  it('tells whose roles were given or changed, and which', async () => {
    const world = await aTerritory()
    const memberId = world.members.forecaster?.memberId ?? ''
    const [row] = (await admin(world).done(accounts.listAccess, { params: {}, query: {} })).items.filter(
      (one) => one.memberId === memberId,
    )
    await admin(world).done(accounts.changeAccess, {
      params: { memberId },
      body: {
        version: row?.version ?? 0,
        organisationId: row?.organisationId ?? '',
        name: row?.name ?? '',
        etpHundredths: 100,
        roles: ['forecaster', 'director'].map((code) => ({ code, teamId: null })),
      },
    })
    const [line] = await trail(world, { kind: 'right' })
    expect(line).toMatchObject({
      action: 'accounts.access-changed',
      concernedName: 'Membre forecaster',
      rolesBefore: ['GPTEC et observation'],
      rolesAfter: ['GPTEC et observation', 'Direction, pilotage des conventions'],
    })
  })

  it('is narrowed by period in the time of the territory, by organisation and by kind', async () => {
    const world = await aTerritory()
    await someLines(world, 1, { from: '2026-11-20T22:30:00Z' })
    await someLines(world, 1, { from: '2026-11-20T23:30:00Z' })
    expect(await trail(world, { to: '2026-11-20', kind: 'read' })).toHaveLength(1)
    expect(await trail(world, { from: '2026-11-21', to: '2026-11-21' })).toHaveLength(1)
    expect(await trail(world, { organisationId: world.organisations.operator })).toEqual([])
    expect(await trail(world, { kind: 'export' })).toEqual([])
  })

  it('is read page after page without a line twice', async () => {
    const world = await aTerritory()
    const ids = await someLines(world, 60)
    const first = await admin(world).done(readTrail, { params: {}, query: { kind: 'read' } })
    const second = await admin(world).done(readTrail, {
      params: {},
      query: { kind: 'read', ...(first.next && { before: first.next }) },
    })
    expect([...first.items, ...second.items].map((line) => line.id)).toEqual(ids.reverse())
    expect(second.next).toBeNull()
  })

  it('leaves as a file without what was typed as a reason, and the export is one more line', async () => {
    const world = await aTerritory()
    await someLines(world, 2)
    const filters = { kind: 'read' as const }
    const body = { format: 'csv' as const, reason: 'Revue de madame Quenouille', filters }
    const { text } = await admin(world).call(exportTrail, { params: {}, body })
    expect(text).toContain('A ouvert le dossier')
    const again = await admin(world).call(exportTrail, { params: {}, body: { ...body, filters: {} } })
    expect(again.text).toContain('A exporté une liste')
    expect(again.text).not.toContain('Quenouille')
  })

  it('tells why a list left, to whoever also exports the whole territory and to nobody else', async () => {
    const world = await aTerritory()
    const body = { format: 'csv' as const, reason: 'Bilan du comité', filters: {} }
    await admin(world).call(exportTrail, { params: {}, body })
    expect((await trail(world, { kind: 'export' }))[0]).toMatchObject({ count: 0, reason: null })
    await world.rows((tx) => giveRole(tx, world.members.territoryAdmin?.memberId, 'projectManager'))
    expect((await trail(world, { kind: 'export' }))[0]).toMatchObject({ reason: 'Bilan du comité' })
    const { text } = await admin(world).call(exportTrail, { params: {}, body })
    expect(text).toContain('Bilan du comité')
  })

  it('tells how far it is sealed, what waits, and what the last verification found', async () => {
    const world = await aTerritory()
    await someLines(world, 3)
    await sealTerritory(world.services, world.territoryId)
    await verifyTerritories(world.services, { slug: world.slug })
    await someLines(world, 1, { from: '2026-11-23T07:30:00Z' })
    expect(await admin(world).done(readChain, { params: {} })).toMatchObject({
      head: { seq: 3, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      waiting: 1,
      retentionMonths: 12,
      keptSince: '2026-11-23T07:00:00.000Z',
      purgedTo: null,
      verification: { lines: 3, headSeq: 3, findings: 0 },
    })
  })
})
