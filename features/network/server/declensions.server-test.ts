import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { aSigned } from '#features/agreements/testing/life-builders.ts'
import { newId } from '#kernel/id.ts'
import { declineFramework, openFramework, readDeclensions } from '../contract.ts'
import { aDefinition, aFramework } from '../testing/network-builders.ts'

const ofAgreement = (world: World, agreementId: string, role = 'projectManager') =>
  world.as(role).call(readDeclensions, { params: { agreementId } })

/** An agreement with an objective of its own on what the framework counts; 12 exits to a job, 3 to training. */
const declined = async () => {
  const [network, world] = [await aTerritory(), await aTerritory()]
  const [positive, training] = [
    aDefinition(),
    aDefinition({ indicatorCode: 'positive-training', label: 'Formation' }),
  ]
  const frameworkId = await aFramework(network, positive, training)
  await countedPathways(world, [...exits(12, 'positive-employment'), ...exits(3, 'positive-training')])
  const objective = anObjective({ indicatorCode: 'positive-exits', label: 'Nos sorties positives' })
  const agreementId = await anAgreement(world, objective)
  await world.as('projectManager').done(declineFramework, {
    params: { frameworkId },
    body: {
      ...{ id: newId(), agreementId },
      indicators: [positive, training].map(({ id }) => ({
        ...{ indicatorId: id, baseline: null, target: { min: 30, max: null } },
      })),
    },
  })
  return { network, world, frameworkId, agreementId, objective }
}

describe('an agreement that declines a framework', () => {
  it('is read with its target beside the national one, what is reached, and its own objective', async () => {
    const { world, agreementId, objective } = await declined()
    const { body } = await ofAgreement(world, agreementId)
    expect(body.items).toMatchObject([
      {
        framework: { label: 'Accord-cadre emploi (fictif)', isExpired: false },
        indicators: [
          {
            ...{ label: 'Sorties positives', target: { min: 30 }, national: { min: 1000 } },
            ...{ figure: { state: 'shown', value: 15 }, origin: 'counted' },
            objectives: [{ id: objective.id, label: 'Nos sorties positives' }],
          },
          { label: 'Formation', figure: { value: 3 }, objectives: [] },
        ],
      },
    ])
  })

  it('hides what is small from who may not open a figure on its persons, and what would give it away', async () => {
    const { world, agreementId, frameworkId } = await declined()
    const figures = (await ofAgreement(world, agreementId, 'electedOfficial')).body.items[0]?.indicators
    expect(figures?.map(({ figure }) => [figure.state, figure.value])).toEqual([
      ['shown', 15],
      ['hidden', null],
    ])
    const opened = await world.as('electedOfficial').done(openFramework, { params: { frameworkId } })
    expect(opened.declensions[0]?.indicators).toEqual(figures)
  })

  it('is nobody’s but its territory’s', async () => {
    const { network, agreementId } = await declined()
    expect((await ofAgreement(network, agreementId)).problem.code).toBe('not-found')
    const third = await aTerritory()
    expect((await ofAgreement(third, await anAgreement(third))).body.items).toEqual([])
  })
})

it('the agreements that may decline a framework come with those that run first, and the others said to be over', async () => {
  const [network, world] = [await aTerritory(), await aTerritory()]
  const frameworkId = await aFramework(network, aDefinition())
  const ended = await aSigned(world, { startsOn: '2023-01-01', endsOn: '2025-12-31' })
  const renewed = await aSigned(world, {
    ...{ startsOn: '2024-01-01', endsOn: '2025-12-31' },
    ...{ renewal: 'tacit', renewalMonths: 12, renewalsMax: 3 },
  })
  const { agreements } = await world.as('projectManager').done(openFramework, { params: { frameworkId } })
  expect(agreements.map(({ id, isOver }) => [id, isOver])).toEqual([
    [renewed, false],
    [ended, true],
  ])
})
