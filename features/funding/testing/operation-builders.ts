import type { World } from '#apps/testing/world.ts'
import { type AnyPathway, aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { createOperation, enrol, listParticipations, type Operation } from '../contract.ts'

type Body = CallInput<typeof createOperation>['body']

/** The operation of the world's year, for its scheme. */
export const operationValues = (world: World, more: Partial<Body> = {}): Body => {
  const id = newId()
  return {
    id,
    code: `2026-${id.slice(-6)}`,
    label: 'Accompagnement renforcé 2026',
    programme: 'Programme national FSE+ 2021-2027',
    managingService: 'Service gestionnaire délégué',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    schemeId: world.schemeId,
    ...more,
  }
}

export const anOperation = (world: World, more: Partial<Body> = {}): Promise<Operation> =>
  world.as('fundManager').done(createOperation, { params: {}, body: operationValues(world, more) })

/** Somebody accompanied, taken into an operation by the fund manager. */
export const aParticipation = async (
  world: World,
  { operationId, ...pathway }: AnyPathway & { readonly operationId?: string } = {},
) => {
  const { id } = await aPathway(world, pathway)
  return { ...(await takeIn(world, id, operationId)), pathwayId: id }
}

/** The participation of an episode that exists, in an operation of its own unless another is named. */
export const takeIn = async (world: World, pathwayId: string, operation?: string) => {
  const operationId = operation ?? (await anOperation(world)).id
  const fundManager = world.as('fundManager')
  await fundManager.done(enrol, { params: { operationId }, body: { pathwayIds: [pathwayId] } })
  const { items } = await fundManager.done(listParticipations, { params: { operationId }, query: {} })
  const personId = await world.rows(async (tx) => {
    const [row] = await tx.query<{ personId: string }>(
      'select person_id as "personId" from pathways.pathway where territory_id = $1 and id = $2',
      [tx.territoryId, pathwayId],
    )
    return row?.personId
  })
  const row = items.find((one) => one.personId === personId)
  if (!row) throw new Error('she is not in the operation')
  return { ...row, operationId }
}
