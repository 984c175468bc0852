import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { exportCaseload } from '#features/pathways/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { exportExports, exportImports, exportList, listExports } from '../contract.ts'
import { sendFile } from '../testing/import-builders.ts'

const aPerson = (world: World, family: string) =>
  world.rows((tx) =>
    tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, phone, created_at, updated_at)
       values ($1, $2, 'Inès', $3, lower($3) || ' ines', '+33320000001', $4, $4)`,
      [tx.territoryId, newId(), family, new Date('2026-01-05T08:00:00Z')],
    ),
  )
const asked = { list: 'people', format: 'csv', reason: 'Comité technique' } as const
const ask = (world: World, role: string) => world.as(role).call(exportList, { params: {}, body: asked })

const trace = { params: {}, body: { format: 'csv', filters: {} } } as const

it('the imports leave with their state, and only those that one sees', async () => {
  const world = await aTerritory()
  await sendFile(world, { content: 'Nom;Prénom\nAubrun;Inès\n', name: '=liste.csv', as: 'entryDesk' })
  const { text } = await world.as('projectManager').call(exportImports, trace)
  expect(text).toContain(
    `'=liste.csv;dossiers de personnes;;0;lecture en cours;23/11/2026;09:00;Membre entryDesk;;`,
  )
  const elsewhere = await aTerritory()
  expect((await elsewhere.as('projectManager').call(exportImports, trace)).text).not.toContain('liste.csv')
})

it('the lists that left leave with their reasons: all of them, or one’s own', async () => {
  const world = await aTerritory()
  await aPerson(world, 'Aubrun')
  await ask(world, 'projectManager')
  const { text } = await world.as('fundManager').call(exportExports, trace)
  expect(text).toContain('Personnes;1;Comité technique;23/11/2026;09:00;Membre projectManager')
  expect((await world.as('referent').call(exportExports, trace)).text).not.toContain('Comité technique')
})

describe('a list of persons', () => {
  it('leaves with its formulas neutralised, its phones as text, and its line in the trail', async () => {
    const world = await aTerritory()
    await aPerson(world, '=Aubrun')
    const { text } = await ask(world, 'projectManager')
    expect(text).toContain(`;'=Aubrun;Inès;`)
    expect(text).toContain(`;'+33320000001;`)
    const trail = await world.rows((tx) =>
      tx.query(
        `select reason, details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
        [tx.territoryId],
      ),
    )
    expect(trail).toMatchObject([
      { reason: 'Comité technique', details: { list: 'exchanges.people', count: 1 } },
    ])
    const { items } = await world.as('projectManager').done(listExports, { params: {}, query: {} })
    expect(items).toMatchObject([
      { list: 'exchanges.people', count: 1, by: 'Membre projectManager', reason: 'Comité technique' },
    ])
  })

  it('holds only those whom the référent follows', async () => {
    const world = await aTerritory()
    await aPerson(world, 'Aubrun')
    expect((await ask(world, 'referent')).problem.code).toBe('export-empty')
    const member = world.members.referent
    await world.rows((tx) =>
      tx.query(
        `insert into people.follower (territory_id, id, person_id, member_id, organisation_id, role, starts_on, granted_at)
         select $1, $2, id, $3, $4, 'referent', '2026-01-05', $5 from people.person where territory_id = $1`,
        [tx.territoryId, newId(), member?.memberId, member?.organisationId, new Date()],
      ),
    )
    expect((await ask(world, 'referent')).text).toContain('Aubrun')
  })

  it('is found again among those that left, whichever page it left from', async () => {
    const world = await aTerritory()
    await aPathway(world)
    const body = { format: 'csv', reason: 'Point du mois', filters: { view: 'all' } } as const
    await world.as('referent').done(exportCaseload, { params: {}, body })
    const seen = async (role: string) =>
      (await world.as(role).done(listExports, { params: {}, query: {} })).items
    const line = { list: 'pathways.caseload', count: 1, reason: 'Point du mois', by: 'Membre referent' }
    expect(await seen('referent')).toMatchObject([line])
    expect(await seen('projectManager')).toMatchObject([line])
    expect(await seen('secondReferent')).toEqual([])
  })

  it('is refused when nobody is in it, and without a reason', async () => {
    const world = await aTerritory()
    expect((await ask(world, 'projectManager')).status).toBe(409)
    const body = { ...asked, reason: ' ' }
    expect(await world.as('projectManager').refused(exportList, { params: {}, body })).toBe('invalid')
  })
})
