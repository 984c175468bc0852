import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { findServicesFor, readService, type ServiceFilters, searchServices } from '../contract.ts'
import { sendList, serviceRow, structureRow } from '../testing/list-builders.ts'

/** A real commune and its intercommunality: the tests of the shipped lists count them in the same database. */
const home = '59178'
const epci = '200044618'
const someCommune = (world: World) =>
  world.rows(async (tx) => {
    await tx.query(
      `insert into territory.region (code, name) values ('32', 'Hauts-de-France') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.departement (code, name, region_code)
       values ('02', 'Aisne', '32'), ('59', 'Nord', '32'), ('60', 'Oise', '32'), ('62', 'Pas-de-Calais', '32'),
         ('80', 'Somme', '32') on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.epci (siren, name, kind, name_key) values ($1, 'CA Douaisis Agglo', 'CA', 'ca douaisis agglo')
       on conflict do nothing`,
      [epci],
    )
    await tx.query(
      `insert into territory.commune (code, name, name_key, kind, departement_code, region_code, epci_siren)
       values ($1, 'Douai', 'douai', 'commune', '59', '32', $2) on conflict do nothing`,
      [home, epci],
    )
  })
/** Services named after their zone. */
const zones = {
  Commune: [home],
  Communauté: [epci],
  Département: ['59'],
  Région: ['02', '59', '60', '62', '80'],
}
const someServices = async (world: World) => {
  await someCommune(world)
  await sendList(world, [structureRow()])
  const rows = [...Object.entries(zones), ['Pays', ['france']], ['Sans zone', []], ['Paris', ['75']]] as const
  await sendList(
    world,
    rows.map(([nom, zone_eligibilite], at) => serviceRow({ id: `essai--${at}`, nom, zone_eligibilite })),
  )
}
const search = (world: World, query: ServiceFilters) =>
  world.as('prescriber').done(searchServices, { params: {}, query })

describe('the search of a service', () => {
  it('by commune gives those whose zone covers it, the nearest first, and says how each covers it', async () => {
    const world = await aTerritory()
    await someServices(world)
    const { items } = await search(world, { communeCode: home })
    expect(items.map(({ name, coverage }) => [name, coverage])).toEqual([
      ['Commune', 'commune'],
      ['Communauté', 'epci'],
      ['Département', 'departement'],
      ['Région', 'region'],
      ['Pays', 'country'],
      ['Sans zone', 'unsaid'],
    ])
  })

  it('by theme takes the themes of a family, and says which one fits', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    await sendList(world, [
      serviceRow(),
      serviceRow({ id: 'essai--2', nom: 'Garde', thematiques: ['famille--garde-denfants'] }),
    ])
    const named = async (theme: string) =>
      (await search(world, { theme })).items.map(({ name, theme: why }) => [name, why])
    expect(await named('mobilite')).toEqual([['Préparer son permis', 'mobilite--preparer-un-permis']])
    expect(await named('famille--garde-denfants')).toEqual([['Garde', 'famille--garde-denfants']])
    expect(await named('mobilite--preparer')).toEqual([])
  })

  it('by audience keeps what is for everybody, by kind, way to reach it and words of its name', async () => {
    const world = await aTerritory()
    await sendList(world, [structureRow()])
    await sendList(world, [
      serviceRow(),
      serviceRow({ id: 'essai--2', nom: 'Pour tous', publics: ['tous-publics'], type: 'atelier' }),
      serviceRow({
        id: 'essai--3',
        nom: 'Pour les jeunes',
        publics: ['jeunes'],
        modes_mobilisation: ['telephoner'],
      }),
    ])
    const names = async (query: ServiceFilters) => (await search(world, query)).items.map(({ name }) => name)
    expect(await names({ audience: 'jeunes' })).toEqual(['Pour les jeunes', 'Pour tous'])
    expect(await names({ kind: 'atelier' })).toEqual(['Pour tous'])
    expect(await names({ mode: 'telephoner' })).toEqual(['Pour les jeunes'])
    expect(await names({ q: 'préparer' })).toEqual(['Préparer son permis'])
  })

  it('for a person starts from her commune, and only for who follows her', async () => {
    const world = await aTerritory()
    await someServices(world)
    const { personId } = await aPathway(world, { communeCode: home })
    const other = await aPathway(world, { familyName: 'Brun', referent: null })
    const left = await aPathway(world, { familyName: 'Petit', exitedOn: '2026-11-02' })
    const find = { query: { theme: 'mobilite--preparer-un-permis' } }
    const { items, communeName } = await world
      .as('referent')
      .done(findServicesFor, { params: { personId }, ...find })
    expect(communeName).toBe('Douai')
    expect(items[0]).toMatchObject({ name: 'Commune', coverage: 'commune', theme: find.query.theme })
    const refused = (role: string, id: string) =>
      world.as(role).refused(findServicesFor, { params: { personId: id }, ...find })
    expect(await refused('referent', other.personId)).toBe('not-found')
    expect(await refused('referent', left.personId)).toBe('pathway-not-open')
    for (const role of ['fundManager', 'stepOperator', 'prescriber', 'electedOfficial'])
      expect(await refused(role, personId)).toBe('right-missing')
  })

  it('R1, R7: a service of health or justice, or whose structure tells as much, is shown and cannot be written to', async () => {
    const world = await aTerritory()
    await sendList(world, [
      structureRow(),
      structureRow({ id: 'essai--spip', nom: 'Service', reseaux_porteurs: ['spip'] }),
    ])
    await sendList(world, [
      serviceRow({ nom: 'A permis' }),
      serviceRow({ id: 'essai--2', nom: 'B soins', thematiques: ['sante--acces-aux-soins'] }),
      serviceRow({ id: 'essai--3', nom: 'C discret', structure_id: 'essai--spip' }),
    ])
    const { items } = await search(world, {})
    const refusals = []
    for (const { id } of items) {
      const sheet = await world.as('prescriber').done(readService, { params: { serviceId: id } })
      refusals.push([sheet.name, sheet.orientationRefused])
    }
    expect(refusals).toEqual([
      ['A permis', null],
      ['B soins', 'service-apart'],
      ['C discret', 'service-apart'],
    ])
  })
})
