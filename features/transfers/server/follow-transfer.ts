import { mayOpenPerson } from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  downloadTransfer,
  listPersonTransfers,
  readTransferSheet,
  TransferOfPerson,
  withdrawTransfer,
} from '../contract.ts'
import { loadArrivals } from './arrival-store.ts'
import { loadDepartures } from './departure-store.ts'
import { loadPrepared, withdrawEnvelope } from './envelope-store.ts'
import { ownKeyMark, type TransferPayload, writeSignedFile } from './signed-file.ts'

/** Both sides of her file: where she was transferred to, where she comes from. */
export const showTransfers: TerritoryHandler<typeof listPersonTransfers> = async (context, { params }) => {
  const { tx, timeZone, actor } = context
  const { personId } = params
  if (!(await mayOpenPerson(context, personId))) return refuse('not-found')
  const mayTransfer = may(actor, 'pathways.follow') && (await mayOpenPerson(context, personId, 'people.edit'))
  const to = (await loadDepartures(tx, personId)).map(
    ({ sentAt, answeredAt, ...one }): TransferOfPerson => ({
      ...one,
      way: 'to',
      on: localDate(sentAt, timeZone),
      answeredOn: answeredAt && localDate(answeredAt, timeZone),
      plan: null,
      hasFile: one.hasFile && mayTransfer,
      mayWithdraw: mayTransfer && (one.state === 'sent' || one.state === 'filed'),
    }),
  )
  const from = (await loadArrivals(tx, personId)).map(
    ({ acceptedAt, acceptedByName, ...one }): TransferOfPerson => ({
      ...one,
      ...nothingOfADeparture,
      way: 'from',
      state: 'accepted',
      answeredOn: localDate(acceptedAt, timeZone),
      answeredByName: acceptedByName,
    }),
  )
  return done({ mayTransfer, items: [...to, ...from] })
}

const nothingOfADeparture = {
  ...{ expiresOn: null, refusalCode: null, refusalText: null, motiveCode: null },
  ...{ informedOn: null, informedChannel: null, noticeVersion: null, hasFile: false, mayWithdraw: false },
}

export const takeBack: TerritoryHandler<typeof withdrawTransfer> = async (context, { params }) => {
  const prepared = await loadPrepared(context.tx, params.transferId)
  if (!prepared || !(await mayOpenPerson(context, prepared.personId, 'people.edit')))
    return refuse('not-found')
  if (!(await withdrawEnvelope(context.tx, params.transferId))) return refuse('transfer-already-answered')
  await audit(context, {
    action: 'transfers.withdrawn',
    subjectKind: 'person',
    subjectId: prepared.personId,
  })
  return done({ id: params.transferId })
}

/** What a file holds, for whoever prepared it, as long as it is kept; each reading leaves its line. */
const openFiled = async (
  context: Context,
  id: string,
): Promise<Result<{ personId: string; payload: TransferPayload }>> => {
  const prepared = await loadPrepared(context.tx, id)
  if (!prepared || !(await mayOpenPerson(context, prepared.personId, 'people.edit')))
    return refuse('not-found')
  const { personId, content, originName, destinationName, sentByName, sentAt, expiresOn, state } = prepared
  if (state !== 'filed' || !content) return refuse('transfer-file-gone')
  await audit(context, { action: 'transfers.file-taken', subjectKind: 'person', subjectId: personId })
  return done({
    personId,
    payload: {
      ...{ id, originName, destinationName, sentByName, sentAt: sentAt.toISOString(), expiresOn, content },
    },
  })
}

export const giveFile: TerritoryHandler<typeof downloadTransfer> = async (context, { params }) => {
  const filed = await openFiled(context, params.transferId)
  if (!filed.ok) return filed
  return done(
    new FileReply({
      body: writeSignedFile(filed.value.payload, context.services.config.secret),
      name: `transfert-${params.transferId}.json`,
      mediaType: 'application/json',
    }),
  )
}

export const showSheet: TerritoryHandler<typeof readTransferSheet> = async (context, { params }) => {
  const filed = await openFiled(context, params.transferId)
  if (!filed.ok) return filed
  const {
    personId,
    payload: { id: _, content, ...head },
  } = filed.value
  return done({ ...head, personId, keyMark: ownKeyMark(context.services.config.secret), ...content })
}
