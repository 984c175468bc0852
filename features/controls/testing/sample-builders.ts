import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { type ControlSample, drawControlSample } from '../contract.ts'

/** What a draw asks for: everybody followed in the world's year, for its controller. */
export const aDraw = (
  world: World,
  more: Partial<CallInput<typeof drawControlSample>['body']> = {},
): CallInput<typeof drawControlSample>['body'] => ({
  id: newId(),
  memberId: world.members.controller?.memberId ?? '',
  purpose: 'Visite sur place de novembre',
  population: 'ongoing',
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
  size: 1,
  opensUntil: '2027-02-23',
  ...more,
})

export const aSample = (
  world: World,
  more: Partial<CallInput<typeof drawControlSample>['body']> = {},
): Promise<ControlSample> =>
  world.as('projectManager').done(drawControlSample, { params: {}, body: aDraw(world, more) })

/** A world with somebody followed, and her in a sample. */
export const aSampledPerson = async (world: World): Promise<{ personId: string; sampleId: string }> => {
  const { personId } = await aPathway(world)
  const { id: sampleId } = await aSample(world)
  return { personId, sampleId }
}
