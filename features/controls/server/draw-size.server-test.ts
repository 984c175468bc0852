import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { drawControlSample, exportControlSamples, readControlSample } from '../contract.ts'
import { aDraw, aSample } from '../testing/sample-builders.ts'

const followed = async (names: readonly string[]) => {
  const world = await aTerritory()
  for (const familyName of names) await aPathway(world, { familyName })
  return world
}
const drawn = (world: World, more: object) =>
  world
    .as('projectManager')
    .call(drawControlSample, { params: {}, body: { ...aDraw(world), size: undefined, ...more } })

it('a size asked as a share is kept as such, and rounded up to the next file', async () => {
  const world = await followed(['Aubry', 'Bonnet', 'Caron', 'Delmas', 'Evrard'])
  const { body } = await drawn(world, { percentHundredths: 2050 })
  expect(body).toMatchObject({ populationSize: 5, askedPercentHundredths: 2050, askedSize: 2, files: 2 })
})

it('a size is asked in files or as a share: one of both', async () => {
  const world = await followed(['Aubry'])
  for (const [more, code] of [
    [{}, 'required'],
    [{ size: 1, percentHundredths: 1000 }, 'size-twice'],
  ] as const)
    expect((await drawn(world, more)).problem.fields).toMatchObject([{ pointer: '/size', code }])
})

it('the list drawn from is kept: the draw made again gives the same files after the population changed', async () => {
  const world = await followed(['Aubry', 'Bonnet', 'Caron', 'Delmas'])
  const sample = await aSample(world, { size: 2 })
  for (const familyName of ['Evrard', 'Fabre', 'Garnier']) await aPathway(world, { familyName })
  const read = () => world.as('projectManager').done(readControlSample, { params: { sampleId: sample.id } })
  expect((await read()).replay).toBe('same')
})

it('the samples leave as a list, without the name of anybody followed', async () => {
  const world = await followed(['Aubry'])
  await aSample(world)
  const { text } = await world
    .as('projectManager')
    .call(exportControlSamples, { params: {}, body: { format: 'csv', filters: {} } })
  expect(text).toContain('Visite sur place de novembre;ouvert;Membre controller')
  expect(text).not.toContain('Aubry')
})
