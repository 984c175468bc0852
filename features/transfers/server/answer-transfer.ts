import { settleDeadline } from '#features/deadlines/server/public.ts'
import { personValues } from '#features/people/contract.ts'
import {
  comparePerson,
  createPerson,
  holdCriterion,
  loadCriteriaInUse,
  mayOpenPerson,
} from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { type acceptTransfer, type CarriedContent, carriedContent, type refuseTransfer } from '../contract.ts'
import { insertArrival, loadIncoming } from './arrival-store.ts'
import { answerEnvelope } from './envelope-store.ts'
import { shownMatches } from './read-incoming.ts'

const awaited = async ({ tx, today }: Context, id: string) => {
  const [row] = await loadIncoming(tx, { id, today, most: 1 })
  return row
}

/** Opens the envelope once. What is refused after it is rolled back with it: nothing was read, nothing is lost. */
export const accept: TerritoryHandler<typeof acceptTransfer> = async (context, { params, body }) => {
  const transfer = await awaited(context, params.transferId)
  if (!transfer) return refuse('not-found')
  if (body.existingId && !(await mayOpenPerson(context, body.existingId, 'people.edit')))
    return refuse('not-found')
  const given = await answerEnvelope(context, transfer, { verdict: 'accepted' })
  if (given === undefined) return refuse('transfer-already-answered')
  const content = carriedContent.parse(given)
  const personId = body.existingId ?? body.personId
  if (!body.existingId) {
    const opened = await openFile(context, content, body)
    if (!opened.ok) return opened
  }
  await holdCriteria(context, content, personId)
  const { id, originName, sentByName } = transfer
  const sentOn = localDate(transfer.sentAt, context.timeZone)
  await settleDeadline(context, 'transfer-answer', transfer.id, context.actor.memberId)
  await insertArrival(context, { id, originName, sentByName, sentOn, personId, plan: content.plan })
  await audit(context, {
    action: 'transfers.accepted',
    subjectKind: 'person',
    subjectId: personId,
    details: { from: transfer.originId, newFile: body.existingId === null },
  })
  return done({ personId })
}

const openFile = async (
  context: Context,
  { identity }: CarriedContent,
  { personId, isSomeoneElse }: { readonly personId: string; readonly isSomeoneElse: boolean },
): Promise<Result<unknown>> => {
  const { verdict, candidates } = await comparePerson(context, identity)
  const sameNumber = candidates.some((one) => one.evidence.includes('same-france-travail-id'))
  if (sameNumber || (verdict === 'known' && !isSomeoneElse))
    return refuse('transfer-known-person', { details: shownMatches(candidates) })
  const values = personValues.parse({ reason: 'participant', ...identity })
  return createPerson(context, { id: personId, values, source: 'referral' })
}

/** Told by the other territory, proved by nothing here: each is to be checked. Those that no list here knows stay in the plan. */
const holdCriteria = async (context: Context, { plan }: CarriedContent, personId: string): Promise<void> => {
  const known = new Set(
    (await loadCriteriaInUse(context))
      .filter(({ criterion }) => !criterion.isSensitive)
      .map(({ criterion }) => criterion.code),
  )
  for (const { code } of plan.criteria)
    if (known.has(code)) await holdCriterion(context, { id: newId(context.now.getTime()), personId, code })
}

export const turnDown: TerritoryHandler<typeof refuseTransfer> = async (context, { params, body }) => {
  const transfer = await awaited(context, params.transferId)
  if (!transfer) return refuse('not-found')
  if (body.reasonCode === 'other' && !body.reasonText) return refuseField('/reasonText', 'required')
  const answer = { verdict: 'refused', ...body } as const
  if ((await answerEnvelope(context, transfer, answer)) === undefined)
    return refuse('transfer-already-answered')
  await settleDeadline(context, 'transfer-answer', transfer.id, context.actor.memberId)
  await audit(context, {
    action: 'transfers.refused',
    subjectKind: 'transfer',
    subjectId: transfer.id,
    details: { from: transfer.originId, reason: body.reasonCode },
  })
  return done({ id: transfer.id })
}
