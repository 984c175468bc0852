import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { answerContestation, contestValue, readBoard, writeJudgement, writeValue } from '../contract.ts'
import {
  aContestation,
  aManualObjective,
  anAgreement,
  anObjective,
  aParty,
  aQualitativeObjective,
  followUpOf,
} from '../testing/agreement-builders.ts'
import { countedPathways, exits } from '../testing/counted-pathways.ts'

const proposed = (more: object = {}) => ({
  id: newId(),
  ...{ on: '2026-06-30', value: 1350, numerator: null, denominator: null },
  ...{ source: 'Relevés des entreprises', method: null, reason: 'Deux marchés manquent' },
  ...more,
})
const answer = (
  world: World,
  ids: Awaited<ReturnType<typeof aContestation>>,
  body: object,
  role = 'projectManager',
) =>
  world
    .as(role)
    .call(answerContestation, { params: ids, body: { answer: 'accepted', reason: null, ...body } })
const line = async (world: World) =>
  (await world.as('projectManager').done(readBoard, { params: {}, query: {} })).objectives[0]

describe('a contested value', () => {
  it('is proposed by a party of the agreement, and by nobody else', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    const agreementId = await anAgreement(world, objective)
    const contest = async () =>
      (
        await world
          .as('prescriber')
          .call(contestValue, { params: { objectiveId: objective.id }, body: proposed() })
      ).status
    expect(await contest()).toBe(403)
    await aParty(world, agreementId, 'prescriber')
    expect(await contest()).toBe(204)
  })

  it('stands beside the figure until it is answered, and overwrites nothing', async () => {
    const world = await aTerritory()
    const ids = await aContestation(world)
    await world.as('projectManager').done(writeValue, {
      params: { objectiveId: ids.objectiveId },
      body: { ...proposed({ value: 1200 }) },
    })
    expect(await line(world)).toMatchObject({ contested: 1, figure: { value: 1200 } })
    world.at('2026-11-24T09:00:00Z')
    await answer(world, ids, {})
    expect(await line(world)).toMatchObject({ contested: 0, figure: { value: 1350 } })
    const { values, contestations } = await followUpOf(world, ids.objectiveId)
    expect(values.map(({ value, origin, isRead }) => [value, origin, isRead])).toEqual([
      [1350, 'contested', true],
      [1200, 'typed', false],
    ])
    expect(contestations[0]?.answer).toMatchObject({ code: 'accepted' })
  })

  it('whoever answers for the objective has it to answer, until it is', async () => {
    const world = await aTerritory()
    const ownerId = world.members.partnerManager?.memberId ?? null
    const ids = await aContestation(world, { ownerId })
    const toDo = async (role: string) =>
      (await world.as(role).done(listDeadlines, { params: {}, query: {} })).mine
        .filter(({ ruleCode }) => ruleCode === 'value-contested')
        .map(({ subjectId, subjectLabel }) => [subjectId, subjectLabel])
    expect(await toDo('partnerManager')).toEqual([[ids.objectiveId, 'Heures de clause']])
    expect(await toDo('projectManager')).toEqual([])
    await answer(world, ids, {}, 'partnerManager')
    expect(await toDo('partnerManager')).toEqual([])
  })

  it('is refused with a reason, once, and not by who proposed it', async () => {
    const world = await aTerritory()
    const ids = await aContestation(world)
    const status = async (body: object, role?: string) => (await answer(world, ids, body, role)).status
    expect(await status({ answer: 'refused' })).toBe(422)
    expect(await status({}, 'prescriber')).toBe(403)
    expect(await status({ answer: 'refused', reason: 'Ils sont de 2025' })).toBe(204)
    expect(await status({})).toBe(409)
    expect((await followUpOf(world, ids.objectiveId)).values).toEqual([])
  })

  it('of a figure that Bassin counts is kept beside it, and the count goes on', async () => {
    const world = await aTerritory()
    const objective = anObjective({ indicatorCode: 'positive-exits', target: { min: 10, max: null } })
    await anAgreement(world, objective)
    await countedPathways(world, exits(6, 'positive-employment'))
    const id = newId()
    await world.as('projectManager').done(contestValue, {
      params: { objectiveId: objective.id },
      body: proposed({ id, value: 7 }),
    })
    const ids = { objectiveId: objective.id, contestationId: id }
    expect((await answer(world, ids, {})).problem.code).toBe('own-contestation')
    expect((await followUpOf(world, objective.id)).contestations[0]?.contestedValue).toBe(6)
    expect((await line(world))?.figure.value).toBe(6)
  })

  it('of a neighbour territory does not exist', async () => {
    const [world, neighbour] = [await aTerritory(), await aTerritory()]
    const ids = await aContestation(world)
    expect((await answer(neighbour, ids, {})).status).toBe(404)
  })
})

describe('a judgement', () => {
  const judge = (
    world: World,
    objectiveId: string,
    code: 'secured' | 'compromised',
    role = 'projectManager',
  ) =>
    world.as(role).call(writeJudgement, {
      params: { objectiveId },
      body: { id: newId(), code, comment: 'Deux donneurs d’ordre à convaincre' },
    })

  it('is signed and dated, the latest is shown, the former ones stay', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective)
    await judge(world, objective.id, 'secured')
    world.at('2026-11-24T09:00:00Z')
    await judge(world, objective.id, 'compromised')
    expect(await line(world)).toMatchObject({ judgement: { code: 'compromised', on: '2026-11-24' } })
    const { judgements } = await followUpOf(world, objective.id, 'prescriber')
    expect(judgements.map(({ code }) => code)).toEqual(['compromised', 'secured'])
  })

  it('is all that an objective told in words has: it is listed in a group of its own', async () => {
    const world = await aTerritory()
    const objective = aQualitativeObjective()
    await anAgreement(world, objective, anObjective())
    await judge(world, objective.id, 'secured')
    const board = await world.as('electedOfficial').done(readBoard, { params: {}, query: {} })
    expect([board.objectives.length, board.qualitative.map(({ judgement }) => judgement?.code)]).toEqual([
      1,
      ['secured'],
    ])
  })

  it('is written by who answers for the figure', async () => {
    const world = await aTerritory()
    const objective = anObjective({ ownerId: world.members.referent?.memberId })
    await anAgreement(world, objective)
    expect((await judge(world, objective.id, 'secured', 'referent')).status).toBe(204)
    expect((await judge(world, objective.id, 'secured', 'electedOfficial')).status).toBe(403)
  })
})
