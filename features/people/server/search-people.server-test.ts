import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changePerson, comparePeople, personValues, readPerson, searchPeople } from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'

describe('a search by name', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const search = async (role: string, fragment: string) => {
    const reply = await world.as(role).done(searchPeople, { params: {}, body: { fragment } })
    return reply.items.map((one) => `${one.familyName} ${one.givenName}`)
  }

  it('finds three letters anywhere in the name, accents and case aside, by name', async () => {
    await aPerson(world, { familyName: 'Lefèvre', givenName: 'Zoé' })
    await aPerson(world, { familyName: 'Alef', givenName: 'Yann' })
    expect(await search('entryDesk', 'LEF')).toEqual(['Alef Yann', 'Lefèvre Zoé'])
  })

  it('finds two letters at the beginning only, and nothing by one', async () => {
    await aPerson(world, { familyName: 'Durand' })
    await aPerson(world, { familyName: 'Adu' })
    expect(await search('entryDesk', 'du')).toEqual(['Durand Nadia'])
    expect(await search('entryDesk', 'd')).toEqual([])
  })

  it('finds a person by the name in use or by that of her birth, alone or with the given name', async () => {
    await aPerson(world, {
      familyName: 'Petit',
      birthName: 'Ben Salah',
      givenName: 'Zoé',
      followedBy: ['referent'],
    })
    for (const role of ['entryDesk', 'referent'])
      for (const typed of ['petit', 'Ben Salah', 'petit zoe', 'BEN-SALAH Zoé'])
        expect(await search(role, typed), `${role}: ${typed}`).toEqual(['Petit Zoé'])
    expect(await search('entryDesk', 'salah petit')).toEqual([])
  })

  it('still finds her by both once one of them changes', async () => {
    const id = await aPerson(world, { familyName: 'Ben Salah', givenName: 'Zoé' })
    const person = await world.as('entryDesk').done(readPerson, { params: { personId: id } })
    await world.as('entryDesk').done(changePerson, {
      params: { personId: id },
      body: {
        ...personValues.parse(person),
        familyName: 'Petit',
        birthName: 'Ben Salah',
        version: person.version,
      },
    })
    expect(await search('entryDesk', 'ben salah zoe')).toEqual(['Petit Zoé'])
    expect(await search('entryDesk', 'petit zoe')).toEqual(['Petit Zoé'])
  })

  it('takes signs of the pattern language as letters', async () => {
    await aPerson(world)
    expect(await search('entryDesk', '%%%')).toEqual([])
    expect(await search('entryDesk', '___')).toEqual([])
  })

  it('R11: never returns a person one may not open', async () => {
    await aPerson(world, { familyName: 'Martin', givenName: 'Suivie', followedBy: ['referent'] })
    await aPerson(world, { familyName: 'Martin', givenName: 'Autre' })
    expect(await search('referent', 'mart')).toEqual(['Martin Suivie'])
    expect(await search('secondReferent', 'ma')).toEqual([])
  })

  it('answers the first 20 by name, in the shape of its contract', async () => {
    for (let index = 10; index < 35; index++) await aPerson(world, { familyName: `Petit${index}` })
    const answer = await world.as('entryDesk').call(searchPeople, { params: {}, body: { fragment: 'petit' } })
    expect(answer.body.items).toHaveLength(20)
    expect(z.safeParse(searchPeople.reply as never, answer.body).success).toBe(true)
  })

  it('R10: leaves one line with the length and the count, never the name', async () => {
    await aPerson(world, { familyName: 'Lambert' })
    await search('entryDesk', 'Lambert')
    const lines = await world.rows((tx) =>
      tx.query(
        `select details, action from audit.line where territory_id = $1 and action = 'people.searched'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toEqual([{ action: 'people.searched', details: { letters: 7, found: 1 } }])
  })
})

describe('V16: before a file is opened, a comparison', () => {
  it('shows the files one may open and only counts the others, with whom to ask', async () => {
    const world = await aTerritory()
    await aPerson(world, { givenName: 'Nadia', familyName: 'Lambert', followedBy: ['referent'] })
    const body = { givenName: 'nadia', familyName: 'LAMBERT', birthDate: '1990-04-02' }
    const seen = await world.as('referent').done(comparePeople, { params: {}, body })
    expect([seen.verdict, seen.candidates.map((one) => one.evidence)]).toEqual([
      'known',
      [['same-name-and-birth-date']],
    ])
    const hidden = await world.as('secondReferent').call(comparePeople, { params: {}, body })
    expect(hidden.body).toEqual({
      verdict: 'known',
      candidates: [],
      hidden: [{ askOrganisation: 'Organisme plie' }],
    })
    expect(hidden.text).not.toContain('Lambert')
  })
})
