import { beforeAll, describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { searchActivities, searchCommunes, searchJobs } from '../contract.ts'

/** A few lines of the national lists, enough to search in; they belong to no territory. */
beforeAll(async () => {
  const world = await aTerritory()
  await world.services.database.withAccounts(async (tx) => {
    await tx.query(
      `insert into territory.commune (code, name, name_key, kind, departement_code, region_code, postal_codes, successor_code) values
       ('01033', 'Valserhône', 'valserhone', 'commune', '01', null, '{01200}', null),
       ('01205', 'Lancrans', 'lancrans', 'former', '01', null, '{01200}', '01033'),
       ('91228', 'Évry-Courcouronnes', 'evry courcouronnes', 'commune', '91', null, '{91000}', null)
       on conflict do nothing`,
    )
    await tx.query(
      `insert into territory.rome (code, label, name_key, version) values ('K1304', 'Services domestiques', 'services domestiques', 'test') on conflict do nothing`,
    )
    await tx.query(`insert into territory.rome_appellation (code, rome_code, label, name_key) values
      ('1', 'K1304', 'Employé / Employée de ménage à domicile', 'employe employee de menage a domicile'),
      ('2', 'K1304', 'Aide ménager / Aide ménagère à domicile', 'aide menager aide menagere a domicile') on conflict do nothing`)
    await tx.query(`insert into territory.naf (code, label, name_key, level) values
      ('88.10A', 'Aide à domicile', 'aide a domicile', 'sous-classe') on conflict do nothing`)
  })
})

describe('searching the reference lists', () => {
  it.for([
    ['LILLE', { code: '59350', inPerimeter: true }],
    ['evry cour', { code: '91228', inPerimeter: false }],
    ['91000', { name: 'Évry-Courcouronnes' }],
    ['59512', { name: 'Roubaix' }],
    ['lancrans', { name: 'Valserhône', formerName: 'Lancrans' }],
  ] as const)('finds the commune %s', async ([q, found]) => {
    const world = await aTerritory()
    const { items } = await world.as('referent').done(searchCommunes, { params: {}, query: { q } })
    expect(items[0]).toMatchObject(found)
  })

  it('finds a job by words of an appellation, in any order, or by its code', async () => {
    const world = await aTerritory()
    const search = async (q: string) =>
      (await world.as('referent').done(searchJobs, { params: {}, query: { q } })).items
    expect(await search('domicile emploi')).toEqual([])
    expect(await search('domicile employ')).toMatchObject([{ romeCode: 'K1304', appellationCode: '1' }])
    expect(await search('menagère aide')).toMatchObject([{ romeCode: 'K1304', appellationCode: '2' }])
    expect(await search('k1304')).toMatchObject([
      { romeLabel: 'Services domestiques', appellationCode: null },
    ])
    expect(await search('%')).toEqual([])
  })

  it('gives a job once, by the appellation that is nearest to what was typed', async () => {
    const world = await aTerritory()
    const search = async (q: string) =>
      (await world.as('referent').done(searchJobs, { params: {}, query: { q } })).items
    expect((await search('ménag')).map((item) => item.romeCode)).toEqual(['K1304'])
    expect((await search('aide à domicile')).map((item) => item.appellationCode)).toEqual(['2'])
  })

  it('tells a job that does not exist from a list that nobody has read yet', async () => {
    const world = await aTerritory()
    const answer = () => world.as('referent').done(searchJobs, { params: {}, query: { q: 'zzz' } })
    expect(await answer()).toEqual({ items: [], isListRead: true })
  })

  it('finds an activity by label or by code, with or without its dot', async () => {
    const world = await aTerritory()
    const search = async (q: string) =>
      (await world.as('referent').done(searchActivities, { params: {}, query: { q } })).items
    expect((await search('8810A'))[0]).toMatchObject({ code: '88.10A' })
    expect((await search('aide à dom'))[0]).toMatchObject({ code: '88.10A' })
    expect(await search('___')).toEqual([])
  })
})
