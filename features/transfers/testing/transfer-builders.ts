import type { World } from '#apps/testing/world.ts'
import { anExit } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  downloadTransfer,
  readTransferDraft,
  receiveTransferFile,
  sendTransfer,
  type TransferDraft,
} from '../contract.ts'

type SendBody = CallInput<typeof sendTransfer>['body']

/** Somebody whose pathway was closed because she moved; her référent still reads her file. */
export const someoneWhoMoves = async (world: World, familyName = 'Haddad'): Promise<string> => {
  const { id, personId } = await aPathway(world, { familyName, email: 'samira@exemple.fr' })
  await anExit(world, { pathwayId: id })
  return personId
}

export const draftOf = (world: World, personId: string): Promise<TransferDraft> =>
  world.as('referent').done(readTransferDraft, { params: { personId } })

/** A transfer that lets all go that may, to a territory without Bassin unless said otherwise. */
export const someTransfer = (draft: TransferDraft, more: Partial<SendBody> = {}): SendBody => ({
  id: newId(),
  destinationName: more.destinationId ? null : 'PLIE du Littoral',
  motiveCode: 'moved',
  informed: { on: '2026-11-20', channel: 'in-person' },
  objectiveIds: draft.objectives.map((one) => one.id),
  stepIds: draft.steps.map((one) => one.id),
  criterionCodes: draft.criteria.map((one) => one.code),
  ...more,
})

/** Sent by the référent; gives its id and whose it is. */
export const aTransfer = async (
  world: World,
  more: Partial<SendBody> & { readonly personId?: string } = {},
) => {
  const { personId = await someoneWhoMoves(world), ...body } = more
  const sent = someTransfer(await draftOf(world, personId), body)
  const { id } = await world.as('referent').done(sendTransfer, { params: { personId }, body: sent })
  return { id, personId }
}

/** The signed file of somebody of this territory, as its référent takes it. */
export const aTransferFile = async (world: World, more: { readonly personId?: string } = {}) => {
  const { id, personId } = await aTransfer(world, more)
  const { text } = await world.as('referent').call(downloadTransfer, { params: { transferId: id } })
  return { id, personId, text }
}

/** A file that came from elsewhere and awaits its answer here. */
export const aReceivedFile = async (world: World, elsewhere: World) => {
  const { id, text } = await aTransferFile(elsewhere)
  await world.as('entryDesk').done(receiveTransferFile, { params: {}, body: { text } })
  return id
}
