import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { noteConvening, withdrawConvening } from '#features/pathways/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  answerEnrolment,
  changeSession,
  createSessions,
  enrol,
  listCandidates,
  listOfPerson,
} from '../contract.ts'
import { anEnrolment, aSession, enrolIn, sessionOf, sessionValues } from '../testing/training-builders.ts'
import { expireOffersOf } from './expire-offers.ts'

const states = async (world: World, sessionId: string) =>
  (await sessionOf(world, sessionId)).participants.map(({ personName, state }) => `${personName} ${state}`)

const answerFor = async (
  world: World,
  sessionId: string,
  enrolmentId: string,
  answer: 'accept' | 'decline' | 'leave',
) => {
  const row = (await sessionOf(world, sessionId)).participants.find((one) => one.enrolmentId === enrolmentId)
  return world.as('referent').done(answerEnrolment, {
    params: { sessionId, enrolmentId },
    body: {
      ...{ version: row?.version ?? 0, answer },
      reasonCode: answer === 'accept' ? null : 'not-available',
    },
  })
}

const mails = (world: World) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ template: string; recipient: string; text: string; attachments: unknown }>(
      `select template, recipient, subject || ' ' || body as text, attachments::text from mail.message
       where territory_id = $1 order by created_at, id`,
      [tx.territoryId],
    )
    return rows
  })

it('V13: two desks that give the last place at the same instant give it once; the other person waits', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world, { places: 1 })
  const pathways = await Promise.all([aPathway(world), aPathway(world, { familyName: 'Zola' })])
  await Promise.all(pathways.map((one) => enrolIn(world, id, [{ id: newId(), pathwayId: one.id }])))
  const { session } = await sessionOf(world, id)
  expect({ taken: session.taken, waiting: session.waiting, state: session.state }).toEqual({
    ...{ taken: 1, waiting: 1 },
    state: 'full',
  })
})

it('V13: whatever the order of demands, answers and changes of places, no more persons hold a place than there are', async () => {
  const world = await aTerritory()
  const acts = fc.array(fc.constantFrom('ask', 'leave', 'accept', 'decline', 'expire', 'more'), {
    ...{ minLength: 6, maxLength: 12 },
  })
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      world.at('2026-11-23T08:00:00Z')
      const { id } = await aSession(world, { places: 2, heldOn: '2026-12-15' })
      for (const act of ['ask', 'ask', 'ask', ...sequence]) {
        await actOn(world, id, act)
        const { session, participants } = await sessionOf(world, id)
        const holding = participants.filter(({ state }) => state !== 'waiting').length
        expect(holding).toBe(session.taken)
        expect(session.taken).toBeLessThanOrEqual(session.places)
        // Nobody waits while a place is free.
        if (session.waiting > 0) expect(session.taken).toBe(session.places)
      }
    }),
    { numRuns: 8 },
  )
})

const actOn = async (world: World, id: string, act: string): Promise<void> => {
  const { participants, session } = await sessionOf(world, id)
  if (act === 'ask') await anEnrolment(world, id)
  if (act === 'more' && session.places < 5) {
    const { halfDays, place, trainerName } = sessionValues(session.activityId)
    await world.as('projectManager').done(changeSession, {
      params: { sessionId: id },
      body: {
        ...{ version: session.version, heldOn: session.heldOn, halfDays, place, trainerName },
        places: session.places + 1,
      },
    })
  }
  if (act === 'expire') {
    world.at('2026-11-28T08:00:00Z')
    await expire(world)
  }
  const from = act === 'leave' ? 'enrolled' : 'offered'
  const one = participants.find(({ state }) => state === from)
  if (one && (act === 'leave' || act === 'accept' || act === 'decline'))
    await answerFor(world, id, one.enrolmentId, act).catch((late: Error) => {
      // An offer that ended before it was accepted.
      if (!late.message.includes('offer-ended')) throw late
    })
}

const expire = (world: World) =>
  world.rows((tx) => expireOffersOf(tx, world.services.clock.now(), { timeZone: 'Europe/Paris' }))

it('a freed place is offered to who asked first, for two days, then to the next', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world, { places: 1, heldOn: '2026-12-15' })
  const first = await anEnrolment(world, id, { familyName: 'Abel' })
  const second = await anEnrolment(world, id, { familyName: 'Zola', email: 'zola@essai.example' })
  world.at('2026-11-23T09:00:00Z')
  await anEnrolment(world, id, { familyName: 'Brun' })
  await answerFor(world, id, first.enrolmentId, 'leave')
  const { participants } = await sessionOf(world, id)
  expect(participants.find(({ enrolmentId }) => enrolmentId === second.enrolmentId)).toMatchObject({
    ...{ state: 'offered', offerEndsAt: '2026-11-25T09:00:00Z' },
  })
  world.at('2026-11-25T08:59:00Z')
  await expire(world)
  expect(await states(world, id)).toEqual(['Zola Samira offered', 'Brun Samira waiting'])
  world.at('2026-11-25T09:00:00Z')
  await expire(world)
  expect(await states(world, id)).toEqual(['Brun Samira offered'])
  expect((await mails(world)).map(({ template }) => template)).toEqual([
    ...['training.waiting', 'training.offered', 'training.expired'],
  ])
})

it('an offered place is to be answered by who follows the person, until it is or the offer ends', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world, { places: 1, heldOn: '2026-12-15' })
  const first = await anEnrolment(world, id, { familyName: 'Abel' })
  await anEnrolment(world, id, { familyName: 'Zola' })
  world.at('2026-11-23T09:00:00Z')
  const third = await anEnrolment(world, id, { familyName: 'Brun' })
  const toDo = async () =>
    (await world.as('referent').done(listDeadlines, { params: {}, query: {} })).mine
      .filter(({ ruleCode }) => ruleCode === 'place-offered')
      .map(({ personName, dueOn }) => `${personName} ${dueOn}`)
  expect((await answerFor(world, id, first.enrolmentId, 'leave')).offered).toBe(1)
  expect(await toDo()).toEqual(['Samira Zola 2026-11-25'])
  world.at('2026-11-25T09:00:00Z')
  await expire(world)
  expect(await toDo()).toEqual(['Samira Brun 2026-11-27'])
  await answerFor(world, id, third.enrolmentId, 'accept')
  expect(await toDo()).toEqual([])
  expect((await answerFor(world, id, third.enrolmentId, 'leave')).offered).toBe(0)
})

it('an offer that ended is not accepted any more', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world, { places: 1, heldOn: '2026-12-15' })
  const first = await anEnrolment(world, id)
  const second = await anEnrolment(world, id, { familyName: 'Zola' })
  await answerFor(world, id, first.enrolmentId, 'leave')
  world.at('2026-11-26T09:00:00Z')
  await expect(answerFor(world, id, second.enrolmentId, 'accept')).rejects.toThrow('offer-ended')
})

it('a place is not given up without its reason', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world)
  const { enrolmentId } = await anEnrolment(world, id)
  const answer = await world.as('referent').call(answerEnrolment, {
    params: { sessionId: id, enrolmentId },
    body: { version: 1, answer: 'leave' },
  })
  expect(answer.problem.fields).toEqual([{ pointer: '/reasonCode', code: 'required' }])
})

it('R8: the person is written to by the public name alone, with the session for her calendar', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world)
  await anEnrolment(world, id, { email: 'samira@essai.example' })
  const [mail] = await mails(world)
  expect(mail).toMatchObject({ template: 'training.enrolled', recipient: 'samira@essai.example' })
  expect(mail?.text).toContain(
    '« Écrire et lire au quotidien », mardi 24 novembre, de 9 h à 12 h et de 13 h 30 à 16 h 30',
  )
  expect(mail?.attachments).toContain('SUMMARY:Écrire et lire au quotidien')
  expect(JSON.stringify(mail)).not.toMatch(/illettrisme/)
})

it('somebody expected elsewhere at the same hours is shown so before she is enrolled', async () => {
  const world = await aTerritory()
  const [one, other] = [await aSession(world), await aSession(world, { places: 3 })]
  const { pathwayId } = await anEnrolment(world, one.id)
  await aPathway(world, { familyName: 'Zola' })
  const { items } = await world.as('referent').done(listCandidates, { params: { sessionId: other.id } })
  expect(items.map((row) => [row.pathwayId === pathwayId, row.overlaps])).toEqual([
    [true, true],
    [false, false],
  ])
})

it('so is somebody whom the référent by law calls in, and her file says it of a place taken', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world)
  const { id: pathwayId, personId } = await aPathway(world)
  const overlaps = async () => {
    const { items } = await world.as('referent').done(listCandidates, { params: { sessionId: id } })
    return items.map((row) => row.overlaps)
  }
  expect(await overlaps()).toEqual([false])
  const conveningId = newId()
  await world.as('referent').done(noteConvening, {
    params: { pathwayId },
    body: { id: conveningId, byKind: 'france-travail', at: '2026-11-24T10:00:00+01:00' },
  })
  expect(await overlaps()).toEqual([true])
  await enrolIn(world, id, [{ id: newId(), pathwayId }])
  const isConvened = async () => {
    const { items } = await world.as('referent').done(listOfPerson, { params: { personId } })
    return items.map((row) => row.isConvened)
  }
  expect(await isConvened()).toEqual([true])
  await world.as('referent').done(withdrawConvening, { params: { conveningId } })
  expect(await isConvened()).toEqual([false])
})

it('no session is held on a day that was mistyped, alone or in a series', async () => {
  const world = await aTerritory()
  const { activityId } = await aSession(world)
  for (const heldOn of ['1900-01-01', '2199-12-31']) {
    const body = sessionValues(activityId, { heldOn })
    const answer = await world.as('projectManager').call(createSessions, { params: {}, body })
    expect(answer.problem.fields).toEqual([{ pointer: '/days/0/heldOn', code: 'date-out-of-reach' }])
  }
})

it('only who follows the person enrols her, and only while her pathway is open', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world)
  const mine = await aPathway(world)
  const gone = await aPathway(world, { exitedOn: '2026-10-01' })
  const ask = (pathwayId: string) => ({
    params: { sessionId: id },
    body: { asked: [{ id: newId(), pathwayId }] },
  })
  expect(await world.as('secondReferent').refused(enrol, ask(mine.id))).toBe('pathway-not-open')
  expect(await world.as('referent').refused(enrol, ask(gone.id))).toBe('pathway-not-open')
  expect((await world.as('referent').done(enrol, ask(mine.id))).enrolled).toBe(1)
})

it('who trains reads the names of her own sessions and nothing else; a colleague reads only whom she follows', async () => {
  const world = await aTerritory()
  const hers = await aSession(world)
  const other = await aSession(world, { activity: { organisationId: world.organisations.missionLocale } })
  await anEnrolment(world, hers.id)
  const { activity, participants } = await sessionOf(world, hers.id, 'stepOperator')
  expect(activity).toMatchObject({ label: null, kind: null, publicLabel: 'Écrire et lire au quotidien' })
  expect(participants).toMatchObject([{ personName: 'Haddad Samira', personId: null, mayAnswer: false }])
  await expect(sessionOf(world, other.id, 'stepOperator')).rejects.toThrow('404')
  expect((await sessionOf(world, hers.id, 'secondReferent')).participants).toEqual([])
})

it('the sessions of a person are read by who follows her alone', async () => {
  const world = await aTerritory()
  const { id } = await aSession(world)
  const { personId } = await anEnrolment(world, id)
  const asked = { params: { personId } }
  expect((await world.as('referent').done(listOfPerson, asked)).items).toMatchObject([{ sessionId: id }])
  expect((await world.as('secondReferent').done(listOfPerson, asked)).items).toEqual([])
})
