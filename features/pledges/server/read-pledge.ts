import { listFiles } from '#features/documents/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Delivery, pledgeChoices, readPledge } from '../contract.ts'
import { loadChoices, loadDeliveries, type StoredDelivery } from './delivery-store.ts'
import { mayNote, mayWrite } from './pledge-access.ts'
import { loadPledge, type StoredPledge } from './pledge-store.ts'
import { readDues, readRow } from './read-dues.ts'

/** The files of the deliveries of a pledge hang on the pledge. */
export const filesOf = (pledgeId: string) => ({ subjectKind: 'pledge', subjectId: pledgeId })

export const showPledge = async (context: Context, id: string) => {
  const stored = await loadPledge(context.tx, id)
  const row = stored && readRow(stored, context)
  if (!row) return refuse('not-found')
  const { partyId, organisationId, contactId, contactName, startsOn, endsOn, signedOn, version } = stored
  const files = await listFiles(context.tx, filesOf(id))
  const deliveries = await loadDeliveries(context.tx, id)
  return done({
    ...row,
    ...{ partyId, organisationId, contactId, contactName, startsOn, endsOn, signedOn, version },
    dues: [...readDues(stored, context)],
    deliveries: deliveries.map((one) => deliveryOf(context, stored, one, files)),
    mayWrite: mayWrite(context.actor),
    mayNote: mayNote(context.actor, stored),
  })
}

export const show: TerritoryHandler<typeof readPledge> = (context, { params }) =>
  showPledge(context, params.pledgeId)

const deliveryOf = (
  { actor, timeZone }: Context,
  pledge: StoredPledge,
  { notedAt, answeredAt, fileIds, ...one }: StoredDelivery,
  files: readonly { readonly id: string; readonly name: string }[],
): Delivery => {
  const dayOf = (instant: Date | null) => (instant ? localDate(instant, timeZone) : null)
  return {
    ...one,
    notedOn: localDate(notedAt, timeZone),
    answeredOn: dayOf(answeredAt),
    files: files.filter(({ id }) => fileIds.includes(id)).map(({ id, name }) => ({ id, name })),
    mayAnswer: one.state === 'waiting' && mayWrite(actor),
    mayCancel:
      (one.state === 'waiting' && mayNote(actor, pledge)) || (one.state === 'counted' && mayWrite(actor)),
  }
}

export const choices: TerritoryHandler<typeof pledgeChoices> = async ({ tx, today }) =>
  done({ agreements: await loadChoices(tx, today) })
