import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { writeNoticeText } from '#features/people/contract.ts'
import { aNoticeText } from '#features/people/testing/notice-builders.ts'
import { readResidentFacts } from '../contract.ts'
import { aDeclaration } from '../testing/declaration-builders.ts'

describe('what residents are told', () => {
  let world: World
  let slug: string
  beforeEach(async () => {
    world = await aTerritory()
    const [row] = await world.services.database.withAccounts((tx) =>
      tx.query<{ slug: string }>('select slug from territory.directory where territory_id = $1', [
        world.territoryId,
      ]),
    )
    slug = row?.slug ?? ''
  })
  const tell = () => world.nobody.done(readResidentFacts, { params: { slug } })

  it('needs no session, and an unknown address says nothing', async () => {
    expect((await tell()).slug).toBe(slug)
    expect(await world.nobody.refused(readResidentFacts, { params: { slug: 'nulle-part' } })).toBe(
      'not-found',
    )
  })

  it('names only the activities of which this territory holds data, those of its members aside', async () => {
    expect((await tell()).activities).toEqual([])
    await aPathway(world)
    const { activities } = await tell()
    expect(activities.map((one) => one.code)).toEqual(['accompaniment', 'sensitive', 'reporting'])
  })

  it('is filled from the register: who answers, whom to write to, durations that nobody checked', async () => {
    await aPathway(world)
    await aDeclaration(world, {
      dpo: { name: 'Déléguée', email: 'dpo@essai.example', phone: null, address: null },
      organisationalMeasures: 'Le coffre est au deuxième étage.',
    })
    const facts = await tell()
    expect(facts.controllers.map((one) => one.name)).toEqual(['Organisme plie'])
    expect(facts.officer.email).toBe('dpo@essai.example')
    expect(facts.activities[0]?.retention.map((one) => one.isVerified)).toEqual([false, false])
    expect(JSON.stringify(facts)).not.toContain('coffre')
  })

  it('gives the words of the notices in force, without who wrote them', async () => {
    await world.as('territoryAdmin').done(writeNoticeText, { params: {}, body: aNoticeText() })
    const { notices } = await tell()
    const [participant] = notices.filter((one) => one.reason === 'participant')
    expect([participant?.version, participant?.title.fr]).toEqual(['local-1', 'Ce que nous notons sur vous'])
    expect(Object.keys(participant ?? {})).not.toContain('writtenByName')
  })

  it('names nobody who is followed', async () => {
    await aPathway(world, { familyName: 'Introuvable' })
    expect(JSON.stringify(await tell())).not.toContain('Introuvable')
  })
})
