import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { reviewSuspension, suspendPathway } from '#features/pathways/contract.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { newId } from '#kernel/id.ts'
import { anEnrolment, aSession, sessionOf } from '../testing/training-builders.ts'

const states = async (world: World, sessionId: string) =>
  (await sessionOf(world, sessionId)).participants.map(({ personName, state }) => `${personName} ${state}`)

const suspend = (world: World, pathwayId: string, plannedReturnOn: string) =>
  world.as('referent').done(suspendPathway, {
    params: { pathwayId },
    body: { id: newId(), version: 1, reasonCode: 'illness', startsOn: '2026-11-20', plannedReturnOn },
  })

const mails = (world: World) =>
  world.rows((tx) =>
    tx.query<{ template: string; recipient: string; body: string }>(
      `select template, recipient, body from mail.message where territory_id = $1 and template like 'training.%'
       order by created_at, id`,
      [tx.territoryId],
    ),
  )

/** One place taken, one person who waits, in a session of December. */
const aFullSession = async (world: World, heldOn = '2026-12-15') => {
  const trainerId = world.members.referent?.memberId ?? null
  const { id } = await aSession(world, { places: 1, heldOn, trainerId })
  const first = await anEnrolment(world, id, { familyName: 'Abel' })
  const second = await anEnrolment(world, id, { familyName: 'Zola', email: 'zola@essai.example' })
  return { id, first, second }
}

describe('a pathway that ends', () => {
  it('frees its places in the sessions to come, and the first who waits gets her timed offer', async () => {
    const world = await aTerritory()
    const { id, first } = await aFullSession(world)
    await anExit(world, { pathwayId: first.pathwayId })
    const { participants } = await sessionOf(world, id)
    expect(participants).toMatchObject([
      { personName: 'Zola Samira', state: 'offered', offerEndsAt: '2026-11-25T08:00:00Z' },
    ])
  })

  it('tells who trains, by the public name of the workshop and nobody’s name', async () => {
    const world = await aTerritory()
    const trainerId = world.members.stepOperator?.memberId ?? null
    const { id } = await aSession(world, { places: 1, heldOn: '2026-12-15', trainerId })
    const { pathwayId } = await anEnrolment(world, id)
    await anExit(world, { pathwayId })
    const [mail, ...more] = await mails(world)
    expect([mail?.template, mail?.recipient, more]).toEqual([
      ...['training.place-freed', world.members.stepOperator?.email],
      [],
    ])
    expect(mail?.body).toMatch(/« Écrire et lire au quotidien », mardi 15 décembre/)
    expect(mail?.body).toContain(`/${world.slug}/ateliers/seances/${id}`)
    expect(mail?.body).not.toMatch(/Haddad|Samira|illettrisme/)
  })

  it('takes who waited off the list, and tells nobody: no place was hers', async () => {
    const world = await aTerritory()
    const { id, second } = await aFullSession(world)
    await anExit(world, { pathwayId: second.pathwayId })
    expect(await states(world, id)).toEqual(['Abel Samira enrolled'])
    expect((await mails(world)).map(({ template }) => template)).toEqual(['training.waiting'])
  })

  it('leaves a session that has begun as it was', async () => {
    const world = await aTerritory()
    const { id, first } = await aFullSession(world, '2026-11-24')
    world.at('2026-11-24T08:30:00Z')
    await anExit(world, { pathwayId: first.pathwayId })
    expect(await states(world, id)).toEqual(['Abel Samira enrolled', 'Zola Samira waiting'])
  })

  it('keeps who gave the place up, when and why', async () => {
    const world = await aTerritory()
    const { first } = await aFullSession(world)
    world.at('2026-11-23T09:00:00Z')
    await anExit(world, { pathwayId: first.pathwayId })
    const moves = await world.rows((tx) =>
      tx.query(
        `select move, reason_code as "reasonCode", moved_by as "movedBy" from training.enrolment_move
         where territory_id = $1 and enrolment_id = $2 order by moved_at, id`,
        [tx.territoryId, first.enrolmentId],
      ),
    )
    const movedBy = world.members.referent?.memberId
    expect(moves.at(-1)).toEqual({ move: 'leave', reasonCode: 'pathway-left', movedBy })
  })
})

describe('a pathway that is suspended', () => {
  it('frees the places of before its planned return, and keeps the later ones', async () => {
    const world = await aTerritory()
    const { id, first } = await aFullSession(world)
    const later = await aSession(world, { heldOn: '2027-02-02' })
    const { pathwayId } = await anEnrolment(world, later.id, { familyName: 'Brun' })
    await suspend(world, first.pathwayId, '2027-01-15')
    await suspend(world, pathwayId, '2027-01-15')
    expect(await states(world, id)).toEqual(['Zola Samira offered'])
    expect(await states(world, later.id)).toEqual(['Brun Samira enrolled'])
  })

  it('frees what a later planned return overtakes', async () => {
    const world = await aTerritory()
    const { id, first } = await aFullSession(world, '2027-01-19')
    const { pathway } = await suspend(world, first.pathwayId, '2027-01-15')
    expect(await states(world, id)).toEqual(['Abel Samira enrolled', 'Zola Samira waiting'])
    await world.as('referent').done(reviewSuspension, {
      params: { pathwayId: first.pathwayId },
      body: { version: pathway.version, plannedReturnOn: '2027-03-01', reason: 'Soins en cours' },
    })
    expect(await states(world, id)).toEqual(['Zola Samira offered'])
  })
})
