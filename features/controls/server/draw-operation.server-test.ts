import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { anOperation, takeIn } from '#features/funding/testing/operation-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { prepareControlSample, readControlSample } from '../contract.ts'
import { aSample } from '../testing/sample-builders.ts'

it('a sample of an operation is drawn among its participants alone, by the days of their participation', async () => {
  const world = await aTerritory()
  const { id: operationId, label } = await anOperation(world)
  const inside = await aPathway(world, { familyName: 'Dedans' })
  await aPathway(world, { familyName: 'Dehors' })
  await takeIn(world, inside.id, operationId)
  const manager = world.as('projectManager')
  const count = async (fromOn: string, toOn: string) =>
    (
      await manager.done(prepareControlSample, {
        params: {},
        query: { population: 'entries', fromOn, toOn, operationId },
      })
    ).populationSize
  expect(await count('2026-08-24', '2026-08-24')).toBe(1)
  expect(await count('2026-08-25', '2026-12-31')).toBe(0)
  const { id: sampleId } = await aSample(world, { operationId, size: 5 })
  const sample = await manager.done(readControlSample, { params: { sampleId } })
  expect(sample.items.map(({ name }) => name)).toEqual(['Dedans Samira'])
  expect(sample).toMatchObject({ operationId, operationLabel: label, populationSize: 1, replay: 'same' })
})
