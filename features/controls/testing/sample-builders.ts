import type { World } from '#apps/testing/world.ts'
import { anOperation, takeIn } from '#features/funding/testing/operation-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { closeSession } from '#features/training/contract.ts'
import { anEndedSession } from '#features/training/testing/training-builders.ts'
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

/** A closed session that an operation pays for, a participant of it in a sample, and another who is not. */
export const aControlledSheet = async (world: World) => {
  const { id: operationId } = await anOperation(world)
  const { session, pathwayId, enrolmentId } = await anEndedSession(world, {
    heldOn: '2026-11-24',
    activity: { operationId },
  })
  await takeIn(world, pathwayId, operationId)
  const { id: sampleId } = await aSample(world, { operationId })
  await world.as('projectManager').done(closeSession, {
    params: { sessionId: session.id },
    body: { version: session.version },
  })
  return { sampleId, sessionId: session.id, operationId, pathwayId, enrolmentId }
}
