import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { openRequest } from '../contract.ts'

type Body = CallInput<typeof openRequest>['body']

/** A request of access received a week before the day of the tests. */
export const aRequestBody = (more: Partial<Body> = {}): Body => ({
  id: newId(),
  kind: 'access',
  requester: 'Nadia Lambert',
  channel: 'letter',
  receivedOn: '2026-11-16',
  ...more,
})

/** Writes it as the administration does. Answers its id. */
export const aRequest = async (world: World, more: Partial<Body> = {}): Promise<string> => {
  const body = aRequestBody(more)
  await world.as('territoryAdmin').done(openRequest, { params: {}, body })
  return body.id
}
