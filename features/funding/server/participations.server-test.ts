import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aSample } from '#features/controls/testing/sample-builders.ts'
import { correctExit } from '#features/pathways/contract.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { compareFiles, mergeFiles, undoMerge } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  changeOperation,
  createOperation,
  enrol,
  leaveOperation,
  listOfPerson,
  listOperations,
  listParticipations,
  listProposals,
  readParticipation,
  removeParticipation,
  resumeParticipation,
} from '../contract.ts'
import { anOperation, aParticipation, operationValues } from '../testing/operation-builders.ts'
import { aQuestionnaire } from '../testing/questionnaire-builders.ts'

const proposalsOf = async (world: World, operationId: string) =>
  (await world.as('fundManager').done(listProposals, { params: { operationId } })).items
const enter = (world: World, operationId: string, ...pathwayIds: string[]) =>
  world.as('fundManager').done(enrol, { params: { operationId }, body: { pathwayIds } })
const read = (world: World, participationId: string, role = 'fundManager') =>
  world.as(role).done(readParticipation, { params: { participationId } })

describe('an operation of the FSE+', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })

  it('has a code of its own, its scheme, and days in order', async () => {
    const known = await anOperation(world)
    const manager = world.as('fundManager')
    const again = (more: object) =>
      manager.refused(createOperation, { params: {}, body: operationValues(world, more) })
    expect(await again({ code: known.code })).toBe('operation-code-taken')
    expect(await again({ schemeId: newId() })).toBe('unknown-scheme')
    expect(await again({ endsOn: '2025-12-31' })).toBe('invalid')
    expect(await again({ holdUntil: '2026-06-30' })).toBe('invalid')
    expect(await again({ endsOn: '2025-12-31', startsOn: '2025-01-01', reportSentOn: '2025-12-31' })).toBe(
      'invalid',
    )
    expect(await again({ reportSentOn: '2027-01-04' })).toBe('invalid')
  })

  it('is changed by who read it last, and never so that a participant falls outside its days', async () => {
    const { operationId } = await aParticipation(world)
    const { id: _, ...values } = operationValues(world)
    const change = (more: object, version = 1) => ({
      params: { operationId },
      body: { ...values, ...more, version },
    })
    const manager = world.as('fundManager')
    expect(await manager.refused(changeOperation, change({ startsOn: '2026-10-01' }))).toBe(
      'participants-outside',
    )
    const changed = await manager.done(changeOperation, change({ holdUntil: '2033-12-31' }))
    expect([changed.holdUntil, changed.version]).toEqual(['2033-12-31', 2])
    expect(await manager.refused(changeOperation, change({}))).toBe('stale-version')
  })

  it('proposes the entries of its days, those who were there before at its first day, nobody who had left', async () => {
    await aPathway(world, { familyName: 'Avant', admittedOn: '2025-06-02' })
    await aPathway(world, { familyName: 'Partie', admittedOn: '2025-01-06', exitedOn: '2025-11-28' })
    const during = await aPathway(world, { familyName: 'Pendant', admittedOn: '2026-03-02' })
    await aPathway(world, { familyName: 'Sans contrat', signedOn: null })
    const { id } = await anOperation(world)
    expect((await proposalsOf(world, id)).map((one) => [one.personName, one.enteredOn])).toEqual([
      ['Avant Samira', '2026-01-01'],
      ['Pendant Samira', '2026-03-09'],
    ])
    expect(await enter(world, id, during.id)).toEqual({ entered: 1, returned: 0 })
    expect(await enter(world, id, during.id)).toEqual({ entered: 0, returned: 0 })
    expect((await proposalsOf(world, id)).map((one) => one.personName)).toEqual(['Avant Samira'])
  })

  it('takes in nobody who is not proposed', async () => {
    const { id: operationId } = await anOperation(world)
    const gone = await aPathway(world, { admittedOn: '2025-01-06', exitedOn: '2025-11-28' })
    expect(
      await world
        .as('fundManager')
        .refused(enrol, { params: { operationId }, body: { pathwayIds: [gone.id] } }),
    ).toBe('not-proposed')
  })
})

describe('a participation', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })

  it('is one record for who comes back: the first entry, the exit of the last stay', async () => {
    const first = await aParticipation(world, { admittedOn: '2026-02-02', exitedOn: '2026-05-29' })
    expect(first).toMatchObject({ enteredOn: '2026-02-09', exitedOn: '2026-05-29', stays: 1 })
    const back = await aPathway(world, {
      personId: first.personId,
      admittedOn: '2026-09-07',
      episode: 2,
    })
    const [proposal] = await proposalsOf(world, first.operationId)
    expect(proposal).toMatchObject({ pathwayId: back.id, isReturn: true })
    expect(await enter(world, first.operationId, back.id)).toEqual({ entered: 0, returned: 1 })
    expect(await read(world, first.id)).toMatchObject({
      ...{ id: first.id, enteredOn: '2026-02-09', exitedOn: null, stays: 2 },
    })
    await anExit(world, { pathwayId: back.id, exitedOn: '2026-11-20' })
    expect(await read(world, first.id)).toMatchObject({
      ...{ enteredOn: '2026-02-09', exitedOn: '2026-11-20' },
      history: [
        { startsOn: '2026-02-09', endsOn: '2026-05-29' },
        { startsOn: '2026-09-14', endsOn: '2026-11-20' },
      ],
    })
  })

  it('is another one in another operation', async () => {
    const one = await aParticipation(world)
    const other = await anOperation(world, { startsOn: '2026-06-01' })
    expect(await enter(world, other.id, one.pathwayId)).toEqual({ entered: 1, returned: 0 })
    const { items } = await world.as('fundManager').done(listOfPerson, { params: { personId: one.personId } })
    expect(items.map((row) => row.operationCode).toSorted()).toHaveLength(2)
    expect(new Set(items.map((row) => row.id)).size).toBe(2)
  })

  it('ends with the accompaniment, and follows the correction of its exit', async () => {
    const one = await aParticipation(world)
    const { exitId, pathway } = await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-18' })
    expect((await read(world, one.id)).exitedOn).toBe('2026-11-18')
    await world.as('projectManager').done(correctExit, {
      params: { exitId },
      body: {
        ...{ id: newId(), version: pathway.version, reasonCode: 'moved-away', exitedOn: '2026-11-20' },
        why: 'Le jour était faux',
      },
    })
    expect((await read(world, one.id)).exitedOn).toBe('2026-11-20')
  })

  it('left before the accompaniment ended keeps its own exit', async () => {
    const one = await aParticipation(world)
    const leave = { params: { operationId: one.operationId } }
    const body = { participationIds: [one.id], exitedOn: '2026-10-30' }
    const manager = world.as('fundManager')
    expect(
      await manager.refused(leaveOperation, { ...leave, body: { ...body, exitedOn: '2027-01-04' } }),
    ).toBe('invalid')
    await manager.done(leaveOperation, { ...leave, body })
    expect(await manager.refused(leaveOperation, { ...leave, body })).toBe('not-in-operation')
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    expect((await read(world, one.id)).exitedOn).toBe('2026-10-30')
  })

  it('left while the accompaniment goes on is taken up again in the same record, with what its exit said set aside', async () => {
    const one = await aParticipation(world)
    const manager = world.as('fundManager')
    const resume = { params: { participationId: one.id }, body: { reason: 'Elle revient dans l’opération' } }
    expect(await manager.refused(resumeParticipation, resume)).toBe('nothing-to-resume')
    await manager.done(leaveOperation, {
      params: { operationId: one.operationId },
      body: { participationIds: [one.id], exitedOn: '2026-10-30' },
    })
    await aQuestionnaire(world, { participationId: one.id, moment: 'exit', collectedOn: '2026-11-02' })
    expect(await read(world, one.id)).toMatchObject({ exitState: 'complete', isResumable: true })
    expect(await world.as('referent').refused(resumeParticipation, resume)).toBe('right-missing')
    await manager.done(resumeParticipation, resume)
    expect(await read(world, one.id)).toMatchObject({
      ...{ enteredOn: one.enteredOn, exitedOn: null, stays: 1, exitState: 'not-due', isResumable: false },
    })
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    expect(await read(world, one.id)).toMatchObject({
      ...{ exitedOn: '2026-11-20', exitState: 'missing', isResumable: false },
    })
    expect(await manager.refused(resumeParticipation, resume)).toBe('nothing-to-resume')
  })

  it('written by mistake is removed with its reason, and proposed again', async () => {
    const one = await aParticipation(world)
    await world.as('fundManager').done(removeParticipation, {
      params: { participationId: one.id },
      body: { reason: 'Mauvaise opération' },
    })
    expect((await proposalsOf(world, one.operationId)).map((row) => row.pathwayId)).toEqual([one.pathwayId])
  })

  it('is seen by the référent who follows her, and by nobody else’s', async () => {
    const mine = await aParticipation(world, { familyName: 'Mienne' })
    await aParticipation(world, {
      ...{ familyName: 'Autre', operationId: mine.operationId, referent: 'secondReferent' },
    })
    const elsewhere = await aParticipation(world, { referent: 'secondReferent' })
    const referent = world.as('referent')
    const { items } = await referent.done(listOperations, { params: {} })
    expect(items.map((one) => [one.id, one.participants])).toEqual([[mine.operationId, 1]])
    const params = { operationId: mine.operationId }
    const listed = await referent.done(listParticipations, { params, query: {} })
    expect([listed.items.map((row) => row.id), listed.total]).toEqual([[mine.id], 1])
    expect(await referent.refused(readParticipation, { params: { participationId: elsewhere.id } })).toBe(
      'not-found',
    )
    expect((await referent.done(listOfPerson, { params: { personId: elsewhere.personId } })).items).toEqual(
      [],
    )
  })

  it('is read by a controller in an open sample only', async () => {
    const one = await aParticipation(world)
    const controller = world.as('controller')
    const params = { participationId: one.id }
    expect(await controller.refused(readParticipation, { params })).toBe('not-found')
    await aSample(world)
    expect(await read(world, one.id, 'controller')).toMatchObject({ mayAnswer: false, mayManage: false })
    world.at('2027-03-01T08:00:00Z')
    expect(await controller.refused(readParticipation, { params })).toBe('not-found')
  })

  it('follows a file made one with another, with its questionnaires, and goes back with it', async () => {
    const one = await aParticipation(world)
    await aQuestionnaire(world, { participationId: one.id })
    const keptId = await aPerson(world, { familyName: 'Haddad-Ravel' })
    const versions = await world.rows((tx) =>
      tx.query<{ id: string; version: number }>(
        'select id, version from people.person where territory_id = $1',
        [tx.territoryId],
      ),
    )
    const versionOf = (id: string) => versions.find((row) => row.id === id)?.version ?? 0
    const id = newId()
    await world.as('projectManager').done(mergeFiles, {
      params: { personId: keptId },
      body: {
        ...{ id, otherId: one.personId, version: versionOf(keptId), otherVersion: versionOf(one.personId) },
      },
    })
    expect(await read(world, one.id)).toMatchObject({ personId: keptId, entryState: 'complete' })
    const owners = () =>
      world.rows((tx) =>
        tx.query('select person_id as "personId" from funding.questionnaire where territory_id = $1', [
          tx.territoryId,
        ]),
      )
    expect(await owners()).toEqual([{ personId: keptId }])
    await world.as('projectManager').done(undoMerge, { params: { personId: keptId, mergeId: id } })
    expect((await read(world, one.id)).personId).toBe(one.personId)
    expect(await owners()).toEqual([{ personId: one.personId }])
  })

  it('keeps two files apart while both take part in the same operation', async () => {
    const one = await aParticipation(world, { exitedOn: '2026-10-30' })
    const other = await aParticipation(world, { operationId: one.operationId, familyName: 'Hadad' })
    const compared = await world
      .as('projectManager')
      .done(compareFiles, { params: { personId: one.personId, otherId: other.personId } })
    expect(compared.refusal).toBe('both-in-operation')
  })
})
