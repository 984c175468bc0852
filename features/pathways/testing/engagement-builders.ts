import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { draftEngagement, writeEngagement } from '../contract/agreements-of-engagement.ts'
import { type AnyPathway, aPathway } from './pathway-builders.ts'

/** A draft ready to be signed, of a pathway that has no contract yet unless said otherwise. */
export const aDraft = async (world: World, given: AnyPathway & { readonly pathwayId?: string } = {}) => {
  const pathwayId = given.pathwayId ?? (await aPathway(world, { signedOn: null, ...given })).id
  const id = newId()
  const referent = world.as('referent')
  await referent.done(draftEngagement, { params: { pathwayId }, body: { id, startsOn: '2026-11-23' } })
  const objectiveId = newId()
  await referent.done(writeEngagement, {
    params: { contractId: id },
    body: {
      version: 1,
      aim: 'Aide à domicile',
      startsOn: '2026-11-23',
      endsOn: '2027-05-23',
      weeklyMinutes: 900,
      objectives: [{ id: objectiveId, label: 'Obtenir le titre professionnel', dueOn: '2027-03-31' }],
    },
  })
  return { id, pathwayId, objectiveId, version: 2 }
}
