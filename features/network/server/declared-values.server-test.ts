import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { contestValue, receiveValues, writeValue } from '#features/agreements/contract.ts'
import {
  aManualObjective,
  anAgreement,
  aParty,
  valueFile,
} from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { newId } from '#kernel/id.ts'
import { declineFramework, openFramework, readPublicAgreement, takeOpenData } from '../contract.ts'
import { aDeclension, aDefinition, aFramework, openToAll } from '../testing/network-builders.ts'

/** Exits to a job that another software counts, given each half-year. */
const elsewhere = (isRate = false, countsPersons = true) =>
  aManualObjective({
    ...{ label: 'Sorties positives (autre logiciel)', target: { min: 40, max: null } },
    measured: {
      ...{ nature: 'flow', unit: isRate ? '%' : 'sorties', isRate, countsPersons, series: null },
      ...{ formula: 'Sorties positives depuis le 1er janvier', source: 'Bilan du logiciel de suivi' },
    },
  })

const give = (world: World, objectiveId: string, value: number, on = '2026-06-30') =>
  world.as('projectManager').done(writeValue, {
    params: { objectiveId },
    body: {
      ...{ id: newId(), on, value, numerator: null, denominator: null },
      ...{ source: 'Bilan du premier semestre', method: null },
    },
  })

const contest = (world: World, objectiveId: string) =>
  world.as('prescriber').done(contestValue, {
    params: { objectiveId },
    body: {
      ...{ id: newId(), on: '2026-06-30', value: 35, numerator: null, denominator: null },
      ...{ source: 'Nos listes', method: null, reason: 'Cinq sorties manquent' },
    },
  })

const declines = (
  world: World,
  frameworkId: string,
  agreementId: string,
  indicatorId: string,
  objectiveId: string,
) =>
  world.as('projectManager').call(declineFramework, {
    params: { frameworkId },
    body: {
      ...{ id: newId(), agreementId },
      indicators: [{ indicatorId, baseline: null, target: { min: 40, max: null }, objectiveId }],
    },
  })

/** A framework that one territory counts (40) and another one declares. */
const declared = async () => {
  const [network, counting, world] = [await aTerritory(), await aTerritory(), await aTerritory()]
  const definition = aDefinition()
  const frameworkId = await aFramework(network, definition)
  await countedPathways(counting, exits(40, 'positive-employment'))
  await aDeclension(counting, frameworkId, definition.id)
  const objective = elsewhere()
  const agreementId = await anAgreement(world, objective)
  expect((await declines(world, frameworkId, agreementId, definition.id, objective.id)).status).toBe(204)
  const read = async () => {
    const { consolidation } = await network
      .as('projectManager')
      .done(openFramework, { params: { frameworkId } })
    return consolidation?.[0]
  }
  return { world, frameworkId, agreementId, objective, indicatorId: definition.id, read }
}

describe('a value that a territory declares to a framework', () => {
  it('is missing until it is given, then stands apart with its source and its day', async () => {
    const { world, objective, read } = await declared()
    expect(await read()).toMatchObject({
      received: 1,
      declared: 0,
      declaredTotal: null,
      total: { value: 40 },
    })
    await give(world, objective.id, 30)
    const found = await read()
    expect(found).toMatchObject({
      ...{ received: 2, declared: 1 },
      ...{ total: { value: 40 }, declaredTotal: { value: 30 } },
    })
    expect(found?.territories.find(({ origin }) => origin === 'declared')).toMatchObject({
      ...{ figure: { value: 30 }, source: 'Bilan du premier semestre' },
      ...{ asOf: '2026-06-30', isComparable: null, isContested: false },
    })
  })

  it('comes by a file as well, and says that a party contests it', async () => {
    const { world, objective, agreementId, read } = await declared()
    const line = `${objective.label};30/06/2026;28;Bilan annuel`
    await world.as('projectManager').done(receiveValues, valueFile(agreementId, [line], { writes: true }))
    await aParty(world, agreementId, 'prescriber')
    await contest(world, objective.id)
    const found = await read()
    expect(found?.territories.find(({ origin }) => origin === 'declared')).toMatchObject({
      ...{ figure: { value: 28 }, source: 'Bilan annuel', isContested: true },
    })
  })

  it('is protected as what is counted: under five it is hidden', async () => {
    const { world, objective, read } = await declared()
    await give(world, objective.id, 3)
    const found = await read()
    expect(found?.declaredTotal?.state).toBe('hidden')
    expect(found?.territories.find(({ origin }) => origin === 'declared')?.figure.value).toBeNull()
  })

  it('is not followed out of the period of the indicator', async () => {
    const [network, world] = [await aTerritory(), await aTerritory()]
    const definition = aDefinition({ from: '2026-07-01', to: '2026-12-31' })
    const frameworkId = await aFramework(network, definition)
    const objective = elsewhere()
    const agreementId = await anAgreement(world, objective)
    await declines(world, frameworkId, agreementId, definition.id, objective.id)
    await give(world, objective.id, 30)
    const opened = await network.as('projectManager').done(openFramework, { params: { frameworkId } })
    expect(opened.consolidation?.[0]).toMatchObject({ received: 0, declared: 0 })
  })

  it('never answers by hours, by a rate without its terms, nor from another agreement', async () => {
    const { world, frameworkId, indicatorId, objective } = await declared()
    const refusedWith = async (one: ReturnType<typeof elsewhere>) => {
      const agreementId = await anAgreement(world, one)
      return (await declines(world, frameworkId, agreementId, indicatorId, one.id)).problem.code
    }
    expect(await refusedWith(elsewhere(true))).toBe('unfit-objective')
    expect(await refusedWith(elsewhere(false, false))).toBe('unfit-objective')
    const other = await anAgreement(world)
    expect((await declines(world, frameworkId, other, indicatorId, objective.id)).problem.code).toBe(
      'unfit-objective',
    )
  })
})

describe('the public page', () => {
  const page = (world: World, agreementId: string) =>
    world.nobody.done(readPublicAgreement, { params: { slug: world.slug, agreementId } })

  it('shows a declared value rounded, with its source and its day, and that it is contested', async () => {
    const world = await aTerritory()
    const objective = elsewhere()
    const agreementId = await anAgreement(world, objective)
    await aParty(world, agreementId, 'prescriber')
    await openToAll(world, agreementId)
    expect((await page(world, agreementId)).objectives).toMatchObject([
      { origin: 'declared', declared: null, figure: { state: 'missing', value: null }, isContested: false },
    ])
    await give(world, objective.id, 33)
    await contest(world, objective.id)
    expect((await page(world, agreementId)).objectives).toMatchObject([
      {
        ...{ origin: 'declared', figure: { state: 'shown', value: 35 }, isContested: true },
        declared: { on: '2026-06-30', source: 'Bilan du premier semestre' },
      },
    ])
  })

  it('hides a declared count of under eleven persons, and shows hours as they were given', async () => {
    const world = await aTerritory()
    const [few, hours] = [elsewhere(), aManualObjective()]
    const agreementId = await anAgreement(world, few, hours)
    await openToAll(world, agreementId)
    await give(world, few.id, 9)
    await give(world, hours.id, 1203)
    expect((await page(world, agreementId)).objectives).toMatchObject([
      { figure: { state: 'hidden', value: null } },
      { figure: { state: 'shown', value: 1203 }, unit: 'amount', unitLabel: 'heures' },
    ])
  })

  it('says in the open data where each figure comes from', async () => {
    const world = await aTerritory()
    const objective = elsewhere()
    const agreementId = await anAgreement(world, objective)
    await openToAll(world, agreementId)
    await give(world, objective.id, 33)
    const csv = await world.nobody.call(takeOpenData, {
      params: { slug: world.slug, agreementId, part: 'figures' },
    })
    expect(csv.text).toContain('declare')
    expect(csv.text).toContain('Bilan du premier semestre')
  })
})
