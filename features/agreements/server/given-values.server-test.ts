import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { openObjective, readBoard, receiveValues, writeValue } from '../contract.ts'
import { aManualObjective, anAgreement, followUpOf, valueFile } from '../testing/agreement-builders.ts'

const given = (more: object = {}) => ({
  id: newId(),
  ...{ on: '2026-06-30', value: 1200, numerator: null, denominator: null },
  ...{ source: 'Tableau du facilitateur', method: null },
  ...more,
})
const give = (world: World, objectiveId: string, more: object = {}, role = 'projectManager') =>
  world.as(role).call(writeValue, { params: { objectiveId }, body: given(more) })
const line = async (world: World, query: object = {}) =>
  (await world.as('projectManager').done(readBoard, { params: {}, query })).objectives[0]

describe('an objective that Bassin does not count', () => {
  it('waits for its first value, then reads the latest day, against what is due that day', async () => {
    const world = await aTerritory()
    const objective = aManualObjective({ baseline: { value: 0, on: '2025-12-31' } })
    await anAgreement(world, objective)
    expect(await line(world)).toMatchObject({
      missing: 'not-received',
      nextUpdateOn: '2026-04-30',
      mark: null,
    })
    await give(world, objective.id, { on: '2026-03-31', value: 500 })
    await give(world, objective.id)
    expect(await line(world)).toMatchObject({
      ...{ missing: null, advancement: 48, mark: 'alert', nextUpdateOn: '2026-10-30' },
      figure: { value: 1200 },
      definition: { unit: 'amount', unitLabel: 'heures' },
    })
    const { trajectory } = await world
      .as('projectManager')
      .done(openObjective, { params: { objectiveId: objective.id }, query: {} })
    expect(trajectory.map(({ on, figure }) => [on, figure.value])).toEqual([
      ['2026-03-31', 500],
      ['2026-06-30', 1200],
    ])
  })

  it('keeps every value of a day and reads the last one', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    await anAgreement(world, objective)
    await give(world, objective.id)
    world.at('2026-11-24T09:00:00Z')
    await give(world, objective.id, { value: 1300 })
    const { values } = await followUpOf(world, objective.id)
    expect(values.map(({ value, isRead }) => [value, isRead])).toEqual([
      [1300, true],
      [1200, false],
    ])
    expect((await line(world))?.figure.value).toBe(1300)
  })

  it('says the count received while one that weighs is missing', async () => {
    const world = await aTerritory()
    const baseline = { value: 0, on: '2025-12-31' }
    const [one, other, apart] = [
      aManualObjective({ baseline, weight: 3 }),
      aManualObjective({ baseline, label: 'Marchés' }),
      aManualObjective({ baseline, label: 'Visites', weight: 0 }),
    ]
    await anAgreement(world, one, other, apart)
    const progress = async () =>
      (await world.as('projectManager').done(readBoard, { params: {}, query: {} })).progress
    await give(world, one.id, { value: 1250 })
    expect(await progress()).toEqual({ received: 1, expected: 2, value: null })
    await give(world, other.id, { value: 2500 })
    expect(await progress()).toEqual({ received: 2, expected: 2, value: 62.5 })
  })

  it('cannot be narrowed, and says so instead of a false figure', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    await anAgreement(world, objective)
    await give(world, objective.id)
    expect(await line(world, { sex: 'F' })).toMatchObject({
      missing: 'cannot-narrow',
      figure: { value: null },
    })
  })

  it('is written by who owns it, or who writes the agreements, and by nobody else', async () => {
    const world = await aTerritory()
    const ownerId = world.members.stepOperator?.memberId
    const objective = aManualObjective({ ownerId })
    await anAgreement(world, objective)
    const status = async (role: string) => (await give(world, objective.id, {}, role)).status
    expect([await status('stepOperator'), await status('prescriber')]).toEqual([204, 403])
    expect((await give(world, objective.id, { value: null })).problem.fields).toMatchObject([
      { pointer: '/value', code: 'value-missing' },
    ])
    expect((await give(world, newId())).status).toBe(404)
    const neighbour = await aTerritory()
    expect((await give(neighbour, objective.id)).status).toBe(404)
  })

  it('hides a value under five persons from who may not see the persons', async () => {
    const world = await aTerritory()
    const objective = aManualObjective({
      measured: {
        ...{ nature: 'flow', unit: 'embauches', isRate: false, countsPersons: true, series: null },
        ...{ formula: 'Embauches en clause', source: 'Facilitateur' },
      },
    })
    await anAgreement(world, objective)
    await give(world, objective.id, { value: 3 })
    const read = async (role: string) => {
      const { row, values } = await followUpOf(world, objective.id, role)
      return [row.figure.hidden, row.figure.value, values[0]?.value]
    }
    expect(await read('projectManager')).toEqual([false, 3, 3])
    expect(await read('prescriber')).toEqual([true, null, null])
  })
})

describe('a file of values', () => {
  const send = (world: World, agreementId: string, lines: readonly string[], more: object = {}) =>
    world.as('projectManager').call(receiveValues, valueFile(agreementId, lines, more))

  it('is rehearsed without writing, then written once: the same file again changes nothing', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    const agreementId = await anAgreement(world, objective)
    const lines = ['heures de  CLAUSE;30/06/2026;1 200,5;Tableau', 'Heures de clause;2026-09-30;1900;Tableau']
    expect((await send(world, agreementId, lines)).body).toMatchObject({
      isWritten: false,
      added: 2,
      refused: 0,
    })
    expect((await followUpOf(world, objective.id)).values).toEqual([])
    await send(world, agreementId, lines, { writes: true })
    const { values } = await followUpOf(world, objective.id)
    expect(values.map(({ on, value, origin }) => [on, value, origin])).toEqual([
      ['2026-09-30', 1900, 'imported'],
      ['2026-06-30', 1200.5, 'imported'],
    ])
    const again = await send(world, agreementId, lines, { writes: true })
    expect(again.body).toMatchObject({ added: 0, unchanged: 2 })
  })

  it('takes no social-security number in a text that it keeps, and does not show it', async () => {
    const world = await aTerritory()
    const agreementId = await anAgreement(world, aManualObjective())
    const { body } = await send(world, agreementId, [
      'Heures de clause;30/06/2026;12;Dossier 2 55 08 14 168 025 38',
    ])
    expect(body).toMatchObject({
      added: 0,
      issues: [{ line: 2, column: 'source', code: 'nir-refused', value: '' }],
    })
  })

  it('tells each refused cell by its line, its column and why, and keeps the other lines', async () => {
    const world = await aTerritory()
    const rate = aManualObjective({
      ...{ label: 'Marchés clausés', target: { min: 30, max: null } },
      measured: {
        ...{ nature: 'level', unit: 'marchés', isRate: true, countsPersons: false, series: null },
        ...{ formula: 'Marchés clausés sur marchés passés', source: 'Commande publique' },
      },
    })
    const persons = aManualObjective({
      label: 'Inscrits depuis un an',
      measured: {
        ...{ nature: 'level', unit: 'inscrits', isRate: false, countsPersons: true, series: null },
        ...{ formula: 'Inscrits depuis un an ou plus', source: 'France Travail' },
      },
    })
    const agreementId = await anAgreement(world, rate, aManualObjective(), persons)
    const header = 'Objectif;Date;Valeur;Numérateur;Dénominateur;Source;Dont femmes;Dont hommes'
    const lines = [
      'Marchés clausés;30/06/2026;;12;40;Achats;;',
      'Marchés clausés;30/09/2026;;50;40;Achats;;',
      'Heures de clause;30/06/2026;1200;;;Tableau;700;400',
      'Heures de clause;31/02/2026;douze;;;;;',
      'Inconnu;30/06/2026;1;;;Tableau;;',
      'Marchés clausés;30/06/2026;;13;40;Achats;;',
      'Inscrits depuis un an;30/06/2026;2 250,5;;;France Travail;;',
    ]
    const { body } = await send(world, agreementId, lines, { header })
    expect(body).toMatchObject({ added: 1, refused: 6 })
    expect(body.issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'numérateur', 'terms-crossed'],
      [4, 'dont femmes', 'parts-disagree'],
      [5, 'date', 'not-a-date'],
      [5, 'source', 'cell-missing'],
      [5, 'valeur', 'not-a-number'],
      [6, 'objectif', 'unknown-objective'],
      [7, 'date', 'twice'],
      [8, 'valeur', 'not-whole'],
    ])
  })

  it('without its columns, or that is no table, is refused whole', async () => {
    const world = await aTerritory()
    const agreementId = await anAgreement(world, aManualObjective())
    const refused = async (header: string) => (await send(world, agreementId, [], { header })).problem.code
    expect([await refused('nom;jour'), await refused('a\u0000b')]).toEqual([
      'columns-missing',
      'file-unreadable',
    ])
  })
})
