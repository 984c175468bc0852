import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  changeObjective,
  createAgreement,
  createObjective,
  declineFrameworks,
  draftAmendment,
  moveAmendment,
  type ObjectiveBody,
  readBoard,
  readTextAt,
  rebaseObjective,
  receiveValues,
  removeObjective,
  writeValue,
} from '../contract.ts'
import {
  aManualObjective,
  anAgreement,
  anObjective,
  followUpOf,
  valueFile,
} from '../testing/agreement-builders.ts'
import * as life from '../testing/life-builders.ts'
import { putAllInForce } from './life/put-in-force.ts'

/** What a hurried or mistaken hand sends: each is answered by a clear problem at its field, and nothing half-written. */
const fieldsOf = async (world: World, agreementId: string, objective: ObjectiveBody) => {
  const answer = await world
    .as('projectManager')
    .call(createObjective, { params: { agreementId }, body: objective })
  return [answer.status, answer.problem?.fields?.map(({ pointer, code }) => `${pointer} ${code}`)]
}

describe('overlapping amendments', () => {
  it('of one kind cannot both be written: the second is told the number of the first', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    await life.aDraftedAmendment(world, agreementId)
    const answer = await world.as('projectManager').call(draftAmendment, {
      params: { agreementId },
      body: life.anAmendment({ effectiveOn: '2026-03-01' }),
    })
    expect([answer.status, answer.problem.code, answer.problem.params]).toEqual([
      ...[409, 'amendment-open', { number: 1 }],
    ])
    expect((await life.opened(world, agreementId)).amendments).toHaveLength(1)
  })

  it('of one kind, both signed, hold by their day of effect, whichever was signed first', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    for (const [effectiveOn, endsOn] of [
      ['2026-06-01', '2029-12-31'],
      ['2026-02-01', '2028-12-31'],
    ] as const) {
      const id = await life.aDraftedAmendment(world, agreementId, { effectiveOn, changes: { endsOn } })
      await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    }
    const endOf = async (on: string) =>
      (await world.as('referent').done(readTextAt, { params: { agreementId }, query: { on } })).endsOn
    expect([await endOf('2026-01-15'), await endOf('2026-03-01'), await endOf('2026-07-01')]).toEqual([
      ...['2027-12-31', '2028-12-31', '2029-12-31'],
    ])
    expect((await life.opened(world, agreementId)).endsOn).toBe('2029-12-31')
  })
  it('are tried on the text of each day to come: what a signed one adds is not added twice', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const added = (effectiveOn: string, number = '2') => ({
      kind: 'articles' as const,
      effectiveOn,
      changes: {
        articles: {
          put: [{ id: newId(), position: 2, number, title: 'Suivi', content: 'Un comité.' }],
          removed: [],
        },
      },
    })
    const signed = await life.aDraftedAmendment(world, agreementId, added('2027-03-01'))
    await life.amendmentMoved(world, signed, 'submit', 'accept', 'sign')
    const refused = async (effectiveOn: string) => {
      const answer = await world.as('projectManager').call(draftAmendment, {
        params: { agreementId },
        body: life.anAmendment(added(effectiveOn)),
      })
      return [answer.status, answer.problem.fields]
    }
    const pointer = '/changes/articles'
    const params = { number: 1, day: '2027-03-01' }
    expect(await refused('2027-02-01')).toEqual([422, [{ pointer, code: 'number-taken-then', params }]])
    expect(await refused('2027-04-01')).toEqual([422, [{ pointer, code: 'number-taken' }]])
    const other = await life.aDraftedAmendment(world, agreementId, added('2027-02-01', '3'))
    await life.amendmentMoved(world, other, 'submit', 'accept', 'sign')
    await world.rows((tx) =>
      putAllInForce({ tx, now: new Date('2027-04-01T08:00:00Z'), today: '2027-04-01' }),
    )
    const { articles } = await life.opened(world, agreementId)
    expect(articles.map(({ number }) => number).toSorted()).toEqual(['1', '2', '3'])
  })

  it('of two kinds: one that would begin after a term brought forward meanwhile is not signed', async () => {
    const world = await aTerritory()
    const agreementId = await life.aSigned(world)
    const free = {
      put: [{ id: newId(), position: 2, number: '2', title: 'Suivi', content: '' }],
      removed: [],
    }
    const late = await life.aDraftedAmendment(world, agreementId, {
      ...{ kind: 'articles', effectiveOn: '2027-06-01', changes: { articles: free } },
    })
    await life.amendmentMoved(world, late, 'submit', 'accept')
    const shorter = { effectiveOn: '2026-01-01', changes: { endsOn: '2026-12-31' } }
    const term = await life.aDraftedAmendment(world, agreementId, shorter)
    await life.amendmentMoved(world, term, 'submit', 'accept', 'sign')
    const answer = await world.as('projectManager').call(moveAmendment, {
      params: { amendmentId: late },
      body: { version: 3, move: 'sign', onDay: '2025-12-01', why: '' },
    })
    expect([answer.status, answer.problem.code]).toEqual([409, 'amendment-outdated'])
    const [kept] = (await life.opened(world, agreementId)).amendments.filter(({ id }) => id === late)
    expect(kept?.state).toBe('to-sign')
  })

  it('of targets gives its number to a new baseline, and no other number is taken', async () => {
    const world = await aTerritory()
    world.at('2026-11-24T09:00:00Z')
    const manager = world.as('projectManager')
    const agreementId = await life.aWrittenDraft(world)
    const objective = anObjective()
    await manager.done(createObjective, { params: { agreementId }, body: objective })
    await life.moved(world, agreementId, 'submit', 'accept', 'sign')
    await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
    const rebase = (amendmentNumber: number | null) => ({
      params: { objectiveId: objective.id },
      body: {
        ...{ version: 1, baseline: { value: 2, on: '2026-01-31' }, target: objective.target, steps: [] },
        ...{ reason: 'Compté autrement', amendmentNumber },
      },
    })
    const { problem } = await manager.call(rebaseObjective, rebase(57))
    expect(problem.fields).toEqual([
      { pointer: '/amendmentNumber', code: 'other-amendment', params: { number: 1 } },
    ])
    world.at('2026-11-24T10:00:00Z')
    await manager.done(rebaseObjective, rebase(null))
    const { targets } = await followUpOf(world, objective.id)
    expect(targets.map(({ amendmentNumber }) => amendmentNumber)).toEqual([1, null])
  })
})

describe('an amendment dated after the term', () => {
  it('is refused, but not while a tacit renewal carries the agreement past that day', async () => {
    const world = await aTerritory()
    const years = { startsOn: '2022-01-01', endsOn: '2023-12-31' }
    const parts = {
      put: [{ id: newId(), position: 2, number: '2', title: 'Suivi', content: '' }],
      removed: [],
    }
    const late = life.anAmendment({ kind: 'articles', changes: { articles: parts } })
    const answerOf = async (agreementId: string) =>
      (
        await world
          .as('projectManager')
          .call(draftAmendment, { params: { agreementId }, body: { ...late, id: newId() } })
      ).status
    expect(await answerOf(await life.aSigned(world, years))).toBe(422)
    const renewed = { ...years, renewal: 'tacit' as const, renewalMonths: 12 }
    expect(await answerOf(await life.aSigned(world, renewed))).toBe(200)
  })
})

describe('a target before its baseline', () => {
  it('is refused at the day of the baseline, and the protocol that brought it is not written', async () => {
    const world = await aTerritory()
    const late = anObjective({ baseline: { value: 20, on: '2026-12-31' } })
    const agreementId = await anAgreement(world)
    expect(await fieldsOf(world, agreementId, late)).toEqual([422, ['/baseline/on baseline-after-target']])
    const { id, ...values } = anObjective()
    await world
      .as('projectManager')
      .done(createObjective, { params: { agreementId }, body: { id, ...values } })
    const changed = await world.as('projectManager').call(changeObjective, {
      params: { objectiveId: id },
      body: { ...values, version: 1, baseline: { value: 20, on: '2027-05-01' } },
    })
    expect(changed.problem.fields).toMatchObject([{ pointer: '/baseline/on', code: 'baseline-after-target' }])
    const board = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect(board.objectives.map(({ objective }) => objective.baseline)).toEqual([null])
    const whole = { id: newId(), label: 'Autre protocole', schemeId: world.schemeId }
    const dates = { startsOn: '2029-01-01', endsOn: '2030-12-31', signedOn: null }
    const refused = await world
      .as('projectManager')
      .call(createAgreement, { params: {}, body: { ...whole, ...dates, objectives: [late] } })
    expect(refused.status).toBe(422)
  })
})

describe('an indicator or an objective that is gone', () => {
  it('leaves the board and the page of the objective open, without a figure, and says why', async () => {
    const world = await aTerritory()
    const objective = anObjective()
    await anAgreement(world, objective, anObjective({ label: 'Autre' }))
    await world.rows((tx) =>
      tx.query(
        `update agreements.objective set indicator_code = 'gone' where territory_id = $1 and id = $2`,
        [tx.territoryId, objective.id],
      ),
    )
    const { objectives } = await world.as('projectManager').done(readBoard, { params: {}, query: {} })
    expect(objectives.map(({ missing, figure }) => [missing, figure.value])).toEqual([
      ['unknown-indicator', null],
      [null, null],
    ])
    expect((await followUpOf(world, objective.id)).row.missing).toBe('unknown-indicator')
  })

  it('takes no value any more once it is taken out, by hand or by a file', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    const agreementId = await anAgreement(world, objective)
    const manager = world.as('projectManager')
    await manager.done(removeObjective, { params: { objectiveId: objective.id }, query: { version: 1 } })
    const given = { on: '2026-06-30', value: 1200, numerator: null, denominator: null }
    const body = { id: objective.id, ...given, source: 'Tableau', method: null }
    expect(await manager.refused(writeValue, { params: { objectiveId: objective.id }, body })).toBe(
      'not-found',
    )
    const { issues, added } = await manager.done(receiveValues, valueFile(agreementId))
    expect([added, issues.map(({ code }) => code)]).toEqual([0, ['unknown-objective']])
  })
})

describe('imported totals that contradict one another', () => {
  it('are refused by cell, the parts against their total and two values of one day, and the others pass', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    const agreementId = await anAgreement(world, objective)
    const header = 'objectif;date;valeur;source;dont femmes;dont hommes'
    const lines = [
      'Heures de clause;31/03/2026;1000;Tableau;600;500',
      'Heures de clause;30/06/2026;1200;Tableau;700;500',
      'Heures de clause;30/06/2026;1900;Tableau;1000;900',
    ]
    const sent = valueFile(agreementId, lines, { header, writes: true })
    const { issues, added, refused } = await world.as('projectManager').done(receiveValues, sent)
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'dont femmes', 'parts-disagree'],
      [4, 'date', 'twice'],
    ])
    expect([added, refused]).toEqual([1, 2])
    expect((await followUpOf(world, objective.id)).values.map(({ value }) => value)).toEqual([1200])
  })
})

describe('an expired framework', () => {
  it('warns on the agreement that declines it, whose amendments are written and signed all the same', async () => {
    const world = await aTerritory()
    const past = { kind: 'framework' as const, startsOn: '2022-01-01', endsOn: '2025-12-31' }
    const expired = await life.aSigned(world, past)
    const local = await life.aSigned(world)
    await world
      .as('projectManager')
      .done(declineFrameworks, { params: { agreementId: local }, body: { frameworkIds: [expired] } })
    const id = await life.aDraftedAmendment(world, local)
    await life.amendmentMoved(world, id, 'submit', 'accept', 'sign')
    const one = await life.opened(world, local)
    expect([one.warnings.includes('framework-expired'), one.endsOn, one.phase]).toEqual([
      ...[true, '2028-12-31', 'in-force'],
    ])
  })
})
