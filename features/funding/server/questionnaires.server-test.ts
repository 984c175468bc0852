import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aSample } from '#features/controls/testing/sample-builders.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { anExit, running } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import {
  answerQuestionnaire,
  enrol,
  leaveOperation,
  readParticipation,
  readQuestionnaire,
  removeParticipation,
} from '../contract.ts'
import { aParticipation } from '../testing/operation-builders.ts'
import { aQuestionnaire, value } from '../testing/questionnaire-builders.ts'

const entry = (participationId: string) => ({ participationId, moment: 'entry' as const })

describe('a questionnaire', () => {
  let world: World
  let one: Awaited<ReturnType<typeof aParticipation>>
  beforeEach(async () => {
    world = await aTerritory()
    one = await aParticipation(world)
  })
  const read = (role = 'referent') => world.as(role).done(readQuestionnaire, { params: entry(one.id) })
  const write = (answers: object, more: object = {}) => ({
    params: entry(one.id),
    body: { version: 0, collectedOn: '2026-11-20', answers, ...more } as never,
  })

  it('R18: keeps a value, a refusal, somebody out of reach and nothing apart; a refusal is an answer', async () => {
    await world.as('referent').done(
      answerQuestionnaire,
      write({
        status: value('unemployed'),
        jobless: { state: 'declined' },
        education: { state: 'unreachable' },
        'single-parent': null,
      }),
    )
    const { answers, missing } = await read()
    expect(answers).toEqual([
      { itemCode: 'education', state: 'unreachable', value: null },
      { itemCode: 'jobless', state: 'declined', value: null },
      { itemCode: 'status', state: 'value', value: 'unemployed' },
    ])
    expect(missing).toContain('single-parent')
    for (const answered of ['status', 'jobless', 'education']) expect(missing).not.toContain(answered)
  })

  it('refuses a question that it does not ask and a choice that it does not offer (V14)', async () => {
    const referent = world.as('referent')
    const refused = async (answers: object) =>
      (await referent.call(answerQuestionnaire, write(answers))).problem.fields?.map((error) => [
        error.pointer,
        error.code,
      ])
    expect(await refused({ statut: value('unemployed') })).toEqual([['/answers/statut', 'unknown-question']])
    expect(await refused({ status: value('retired') })).toEqual([['/answers/status', 'unknown-choice']])
    expect((await read()).version).toBe(0)
  })

  it('keeps the instant of its first capture when it is corrected (V15)', async () => {
    await world.as('referent').done(answerQuestionnaire, write({ status: value('unemployed') }))
    const first = await read()
    world.at('2026-11-27T10:00:00Z')
    await world
      .as('fundManager')
      .done(answerQuestionnaire, write({ status: value('inactive') }, { version: first.version }))
    const corrected = await read()
    expect(corrected.firstCapturedAt).toBe('2026-11-23T08:00:00.000Z')
    expect(corrected.capturedAt).toBe('2026-11-27T10:00:00.000Z')
    const [row] = await world.rows((tx) =>
      tx.query<{ first: Date; last: Date }>(
        `select first_captured_at as first, captured_at as last from funding.answer where territory_id = $1 and item_code = 'status'`,
        [tx.territoryId],
      ),
    )
    expect([row?.first.toISOString(), row?.last.toISOString()]).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-27T10:00:00.000Z',
    ])
  })

  it('leaves a question that one does not send as it was, and empties one sent empty', async () => {
    const { version } = await aQuestionnaire(world, { participationId: one.id })
    await world
      .as('referent')
      .done(answerQuestionnaire, write({ education: null, housing: null }, { version }))
    const { answers, missing, sensitiveAnswered } = await read()
    expect(missing.toSorted()).toEqual(['education', 'housing'])
    expect(answers.find(({ itemCode }) => itemCode === 'status')?.value).toBe('employed')
    expect(sensitiveAnswered).not.toContain('housing')
  })

  it('sent without one answer captures nothing: the first instant is that of a first answer (V15)', async () => {
    const referent = world.as('referent')
    expect(await referent.refused(answerQuestionnaire, write({ status: null, disability: null }))).toBe(
      'nothing-answered',
    )
    expect(await read()).toMatchObject({ version: 0, firstCapturedAt: null })
  })

  it('is written once by two who opened it together: the second reads it again', async () => {
    await world.as('referent').done(answerQuestionnaire, write({ status: value('unemployed') }))
    expect(
      await world.as('fundManager').refused(answerQuestionnaire, write({ status: value('inactive') })),
    ).toBe('stale-version')
  })

  it('is not dated in the future, nor the exit’s before the exit', async () => {
    const referent = world.as('referent')
    expect(await referent.refused(answerQuestionnaire, write({}, { collectedOn: '2026-11-24' }))).toBe(
      'invalid',
    )
    const exit = { participationId: one.id, moment: 'exit' as const }
    expect(await referent.refused(readQuestionnaire, { params: exit })).toBe('moment-to-come')
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    const body = { version: 0, collectedOn: '2026-11-19', answers: { status: value('employed') } }
    expect(await referent.refused(answerQuestionnaire, { params: exit, body })).toBe('invalid')
    await referent.done(answerQuestionnaire, { params: exit, body: { ...body, collectedOn: '2026-11-20' } })
  })

  it('shows a sensitive answer to who may read the sensitive facts of this person, and to nobody else', async () => {
    await aQuestionnaire(world, { participationId: one.id, answers: { disability: value('yes') } })
    for (const role of ['referent', 'fundManager', 'projectManager']) {
      const shown = await world.as(role).call(readQuestionnaire, { params: entry(one.id) })
      expect([role, shown.body.sensitiveAnswers]).toEqual([role, null])
      expect(shown.body.sensitiveAnswered).toContain('disability')
      expect(shown.body.answers.map(({ itemCode }) => itemCode)).not.toContain('disability')
    }
    await grantRight(world, 'referent', 'people.read-sensitive')
    expect((await read()).sensitiveAnswers).toContainEqual({
      ...{ itemCode: 'disability', state: 'value', value: 'yes' },
    })
  })

  it('is read by a project manager, filled by none', async () => {
    expect(await world.as('projectManager').refused(answerQuestionnaire, write({}))).toBe('right-missing')
    expect((await read('projectManager')).mayAnswer).toBe(false)
  })

  it('is read, never filled, by a controller whose sample opens the file', async () => {
    await aSample(world)
    await grantRight(world, 'controller', 'funding.answer')
    expect((await read('controller')).mayAnswer).toBe(false)
    expect(await world.as('controller').refused(answerQuestionnaire, write({}))).toBe('not-found')
  })

  it('filled, keeps its participation from being removed', async () => {
    await world.as('referent').done(answerQuestionnaire, write({ status: value('unemployed') }))
    expect(
      await world.as('fundManager').refused(removeParticipation, {
        ...{ params: { participationId: one.id }, body: { reason: 'Mauvaise opération' } },
      }),
    ).toBe('questionnaire-filled')
  })

  it('of an exit that a return undid is set aside, and asked again at the next exit', async () => {
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-16' })
    await aQuestionnaire(world, { participationId: one.id, moment: 'exit' })
    world.at('2026-11-30T09:00:00Z')
    const back = await aPathway(world, {
      ...{ personId: one.personId, admittedOn: '2026-11-23', signedOn: '2026-11-26', episode: 2 },
    })
    const { operationId } = one
    await world.as('fundManager').done(enrol, { params: { operationId }, body: { pathwayIds: [back.id] } })
    await world.as('fundManager').done(leaveOperation, {
      ...{ params: { operationId }, body: { participationIds: [one.id], exitedOn: '2026-11-27' } },
    })
    const again = await world
      .as('fundManager')
      .done(readParticipation, { params: { participationId: one.id } })
    expect([again.exitedOn, again.exitState, again.entryState]).toEqual(['2026-11-27', 'missing', 'missing'])
  })
})

describe('« À faire » of the FSE+', () => {
  let world: World
  let one: Awaited<ReturnType<typeof aParticipation>>
  beforeEach(async () => {
    world = await aTerritory()
    one = await aParticipation(world, { admittedOn: '2026-11-09', signedOn: '2026-11-16' })
  })
  const mine = async (role: string) =>
    (await world.as(role).done(listDeadlines, { params: {}, query: {} })).mine.map((line) => line.ruleCode)
  const desk = async () =>
    (await world.as('fundManager').done(listDeadlines, { params: {}, query: {} })).desks.map(
      (line) => line.ruleCode,
    )

  it('asks the référent for the entry from day 7, the manager sees it at day 20, it is due at day 30', async () => {
    expect((await running(world))['funding-entry']).toBe('2026-12-16')
    world.at('2026-11-22T09:00:00Z')
    expect(await mine('referent')).not.toContain('funding-entry')
    world.at('2026-11-23T09:00:00Z')
    expect(await mine('referent')).toContain('funding-entry')
    const escalated = async () =>
      (await world.as('projectManager').done(listDeadlines, { params: {}, query: {} })).escalated.map(
        (line) => line.ruleCode,
      )
    world.at('2026-12-05T09:00:00Z')
    expect(await escalated()).not.toContain('funding-entry')
    world.at('2026-12-06T09:00:00Z')
    expect(await escalated()).toContain('funding-entry')
  })

  it('asks no more once every required question has an answer, and again when one is emptied', async () => {
    const partly = await aQuestionnaire(world, { participationId: one.id, answers: { housing: null } })
    expect(await running(world)).toHaveProperty('funding-entry')
    const body = { collectedOn: '2026-11-20', answers: { housing: { state: 'declined' } as const } }
    const params = entry(one.id)
    const { version } = await world
      .as('referent')
      .done(answerQuestionnaire, { params, body: { ...body, version: partly.version } })
    expect(await running(world)).not.toHaveProperty('funding-entry')
    await world
      .as('referent')
      .done(answerQuestionnaire, { params, body: { ...body, version, answers: { status: null } } })
    expect(await running(world)).toHaveProperty('funding-entry')
  })

  it('asks for the exit at day 10, at the desk at day 15, and for six months at month 5', async () => {
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    expect(await running(world)).toMatchObject({
      'funding-entry': '2026-12-16',
      'funding-exit': '2026-12-18',
      'funding-exit-desk': '2026-12-20',
      'funding-month-6': '2027-05-20',
    })
    world.at('2026-11-29T09:00:00Z')
    expect(await mine('referent')).not.toContain('funding-exit')
    world.at('2026-11-30T09:00:00Z')
    expect(await mine('referent')).toContain('funding-exit')
    expect(await desk()).not.toContain('funding-exit-desk')
    world.at('2026-12-05T09:00:00Z')
    expect(await desk()).toContain('funding-exit-desk')
    expect(await desk()).not.toContain('funding-month-6')
    world.at('2027-04-20T09:00:00Z')
    expect(await desk()).toContain('funding-month-6')
  })

  it('ends both lines of an exit with its questionnaire', async () => {
    await anExit(world, { pathwayId: one.pathwayId, exitedOn: '2026-11-20' })
    await aQuestionnaire(world, { participationId: one.id, moment: 'exit' })
    const lines = await running(world)
    expect(lines).not.toHaveProperty('funding-exit')
    expect(lines).not.toHaveProperty('funding-exit-desk')
    expect(lines).toHaveProperty('funding-month-6')
  })

  it('asks nothing of a participation that was removed', async () => {
    await world.as('fundManager').done(removeParticipation, {
      ...{ params: { participationId: one.id }, body: { reason: 'Mauvaise opération' } },
    })
    expect(await running(world)).not.toHaveProperty('funding-entry')
  })
})
