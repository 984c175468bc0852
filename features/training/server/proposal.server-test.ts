import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { answerEnrolment, enrol, readSessionLetters } from '../contract.ts'
import { anEnrolment, aSession, evening, sessionOf } from '../testing/training-builders.ts'

const propose = (world: World, sessionId: string, pathwayIds: readonly string[]) =>
  world.as('referent').done(enrol, {
    params: { sessionId },
    body: { asked: pathwayIds.map((pathwayId) => ({ id: newId(), pathwayId })) },
  })

describe('a session proposed to several persons', () => {
  it('takes those who can come in, and says of each other why not', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world, { places: 2 })
    const listed = await anEnrolment(world, id)
    const [first, second, gone] = [
      await aPathway(world, { familyName: 'Abel' }),
      await aPathway(world, { familyName: 'Brun' }),
      await aPathway(world, { exitedOn: '2026-10-01' }),
    ]
    const { outcomes, ...counts } = await propose(world, id, [
      ...[listed.pathwayId, gone.id, first.id, second.id],
    ])
    expect(outcomes).toEqual({
      [listed.pathwayId]: 'already-listed',
      [gone.id]: 'pathway-not-open',
      [first.id]: 'enrolled',
      [second.id]: 'waiting',
    })
    expect(counts).toEqual({ enrolled: 1, waiting: 1, toldByMail: 0, toTell: 2 })
  })

  it('is refused when nobody can come in', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    const gone = await aPathway(world, { exitedOn: '2026-10-01' })
    const body = { asked: [{ id: newId(), pathwayId: gone.id }] }
    expect(await world.as('referent').refused(enrol, { params: { sessionId: id }, body })).toBe(
      'pathway-not-open',
    )
  })

  it('once begun, takes who still finds a place and puts nobody on a waiting list', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world, { places: 1 })
    const [first, second] = [await aPathway(world), await aPathway(world)]
    world.at('2026-11-24T08:30:00Z')
    const { outcomes } = await propose(world, id, [first.id, second.id])
    expect(outcomes).toEqual({ [first.id]: 'enrolled', [second.id]: 'session-began-full' })
  })
})

describe('the letters of a session', () => {
  const lettersOf = (world: World, sessionId: string, role = 'referent') =>
    world.as(role).done(readSessionLetters, { params: { sessionId } })

  it('are for those alone to whom no mail went, by the public name of the workshop (R8)', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    const paper = await anEnrolment(world, id)
    await anEnrolment(world, id, { email: 'zola@essai.example' })
    const { items } = await lettersOf(world, id)
    expect(items.map(({ enrolmentId }) => enrolmentId)).toEqual([paper.enrolmentId])
    const [letter] = items
    expect(letter?.subject).toBe('Votre inscription')
    expect(letter?.paragraphs.join(' ')).toMatch(/« Écrire et lire au quotidien », mardi 24 novembre/)
    expect(letter?.paragraphs.join(' ')).toContain(world.members.referent?.email)
    expect(JSON.stringify(letter)).not.toMatch(/illettrisme|PLIE|RSA/)
  })

  it('say until when an offered place is kept', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world, { places: 1, heldOn: '2026-12-15' })
    const first = await anEnrolment(world, id)
    await anEnrolment(world, id, { familyName: 'Zola' })
    const [row] = (await sessionOf(world, id)).participants
    await world.as('referent').done(answerEnrolment, {
      params: { sessionId: id, enrolmentId: first.enrolmentId },
      body: { version: row?.version ?? 0, answer: 'leave', reasonCode: 'works' },
    })
    const { items } = await lettersOf(world, id)
    expect(items[0]?.subject).toBe('Une place vous est proposée')
    expect(items[0]?.paragraphs.join(' ')).toContain('jusqu’au mercredi 25 novembre à 9 h')
  })

  it('are for who prefers a letter, to whom no mail goes either', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    const { personId } = await anEnrolment(world, (await aSession(world)).id, { email: 'a@essai.example' })
    await world.rows((tx) =>
      tx.query(`update people.person set contact_preference = 'letter' where territory_id = $1 and id = $2`, [
        tx.territoryId,
        personId,
      ]),
    )
    const [{ pathwayId } = { pathwayId: '' }] = await world.rows((tx) =>
      tx.query<{ pathwayId: string }>(
        'select id as "pathwayId" from pathways.pathway where territory_id = $1 and person_id = $2',
        [tx.territoryId, personId],
      ),
    )
    expect(await propose(world, id, [pathwayId])).toMatchObject({ toldByMail: 0, toTell: 1 })
    expect((await lettersOf(world, id)).items).toHaveLength(1)
  })

  it('are read by who follows the person alone, and end with the session', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    await anEnrolment(world, id)
    expect((await lettersOf(world, id, 'secondReferent')).items).toEqual([])
    world.at(evening)
    expect((await lettersOf(world, id)).items).toEqual([])
  })
})
