import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { organisationsRoutes as routes } from '../contract.ts'
import { aContact, anOrganisation, organisationBody } from '../testing/organisation-builders.ts'
import { findOrganisations } from './find-organisations.ts'

const siret = '732 829 320 00074'
const create = (world: World, given: object) =>
  world
    .as('projectManager')
    .call(routes.createOrganisation, { params: {}, body: { id: newId(), ...organisationBody, ...given } })
const search = (world: World, query: object) =>
  world.as('referent').done(routes.listOrganisations, { params: {}, query })

describe('the directory', () => {
  it('is searched by the beginnings of words, without accents', async () => {
    const world = await aTerritory()
    await anOrganisation(world, { name: 'Le Pont solidaire de l’Écluse' })
    await anOrganisation(world, { name: 'Atelier du Pontet' })
    const names = async (q: string) => (await search(world, { q })).items.map((item) => item.name)
    expect(await names('ECLU pont')).toEqual(['Le Pont solidaire de l’Écluse'])
    expect(await names('pont')).toHaveLength(2)
    expect(await names('onde')).toEqual([])
  })

  it('is searched by the beginning of a SIRET as well', async () => {
    const world = await aTerritory()
    await anOrganisation(world, { siret })
    expect((await search(world, { q: '732829320' })).items).toHaveLength(1)
  })

  it('is filtered by kind, and shows the closed ones only when asked', async () => {
    const world = await aTerritory()
    const id = await anOrganisation(world, { kind: 'union', name: 'Union locale' })
    await world.as('projectManager').done(routes.changeOrganisation, {
      params: { organisationId: id },
      body: { version: 1, closedOn: '2026-11-01', ...organisationBody, kind: 'union' },
    })
    expect((await search(world, { kind: 'union' })).total).toBe(0)
    expect((await search(world, { kind: 'union', closed: 'yes' })).total).toBe(1)
  })
})

describe('a partner', () => {
  it('has a SIRET whose key is right; La Poste has its own key', async () => {
    const world = await aTerritory()
    const wrong = await create(world, { siret: '732 829 320 00075' })
    expect(wrong.problem.fields).toEqual([{ pointer: '/siret', code: 'siret-checksum' }])
    expect((await create(world, { siret: '356 000 000 00048' })).status).toBe(200)
  })

  it('is entered once: a known SIRET names who has it', async () => {
    const world = await aTerritory()
    const id = await anOrganisation(world, { siret, name: 'Déjà là' })
    const again = await create(world, { siret })
    expect([again.status, again.problem.params]).toEqual([409, { id, name: 'Déjà là' }])
  })

  it('may have the SIRET that a partner of another territory has', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    await anOrganisation(neighbour, { siret })
    expect((await create(world, { siret })).status).toBe(200)
  })

  it.each([
    [{ kind: 'club' }, '/kind'],
    [{ kind: 'siae' }, '/subKind'],
    [{ email: 'pas-une-adresse' }, '/email'],
    [{ phone: '12' }, '/phone'],
    [{ communeCode: '99999' }, '/communeCode'],
    [{ parentId: newId() }, '/parentId'],
  ])('is refused with the field that is wrong: %o', async (given, pointer) => {
    const world = await aTerritory()
    expect((await create(world, given)).problem.fields?.[0]?.pointer).toBe(pointer)
  })

  it('of a discreet kind leaves the platform as « other » (R7)', async () => {
    const world = await aTerritory()
    const id = await anOrganisation(world, { kind: 'csapa', name: 'Centre du quai' })
    const [found] = await world.rows((tx) => findOrganisations(tx, { ids: [id] }))
    expect(found).toMatchObject({ kind: 'csapa', publishedKind: 'other' })
  })

  it('shows the other version to the second of two people who change it', async () => {
    const world = await aTerritory()
    const id = await anOrganisation(world)
    const change = (name: string) =>
      world.as('projectManager').call(routes.changeOrganisation, {
        params: { organisationId: id },
        body: { version: 1, closedOn: null, ...organisationBody, name },
      })
    await change('Le premier nom')
    const second = await change('Le second nom')
    expect([second.status, second.problem.current]).toEqual([
      409,
      expect.objectContaining({ name: 'Le premier nom' }),
    ])
  })

  it('keeps its contacts', async () => {
    const world = await aTerritory()
    const id = await anOrganisation(world)
    const contactId = await aContact(world, id)
    const read = () => world.as('referent').done(routes.readOrganisation, { params: { organisationId: id } })
    expect((await read()).contacts).toMatchObject([
      { id: contactId, name: 'Samia Lenoir', position: 'directrice' },
    ])
    await world.as('projectManager').call(routes.removeContact, { params: { organisationId: id, contactId } })
    expect((await read()).contacts).toEqual([])
  })
})

describe('a choice of partners', () => {
  it('keeps to those that do what is asked and are open', async () => {
    const world = await aTerritory()
    await anOrganisation(world, { name: 'Employeur', kind: 'employer', mayPrescribe: false })
    const options = async (use: 'prescribe' | 'employ') =>
      (await world.as('referent').done(routes.organisationOptions, { params: {}, query: { use } })).items.map(
        (item) => item.name,
      )
    expect(await options('employ')).toEqual(['Employeur'])
    expect(await options('prescribe')).not.toContain('Employeur')
  })

  it('proposes the public sites of the perimeter that are not in the directory', async () => {
    const world = await aTerritory()
    const name = `Agence ${world.slug}`
    await world.services.database.withAccounts((tx) =>
      tx.query(
        `insert into territory.public_site (kind, code, label, commune_code) values
          ('france-travail', $1, $2, '59350'), ('france-travail', $3, 'Agence lointaine', '13055')`,
        [newId(), name, newId()],
      ),
    )
    const proposed = async () =>
      (await world.as('projectManager').done(routes.listProposals, { params: {} })).items.map(
        (item) => item.name,
      )
    expect(await proposed()).toContain(name)
    expect(await proposed()).not.toContain('Agence lointaine')
    await anOrganisation(world, { name, kind: 'france-travail' })
    expect(await proposed()).not.toContain(name)
  })
})
