import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { addSeat, changeSeat, Seat } from '../contract.ts'
import { loadBody } from './body-store.ts'
import { insertSeat, isKnownOrganisation, loadSeat, memberToSeat, updateSeat } from './seat-store.ts'

/** A member brings her name and her organisation; somebody else is written down. */
export const seatSomebody: TerritoryHandler<typeof addSeat> = async (context, { params, body }) => {
  const { tx } = context
  if (!(await loadBody(context, params.bodyId))) return refuse('not-found')
  const known = await loadSeat(tx, params.bodyId, body.id)
  if (known) return done(known)
  const member = body.memberId === null ? undefined : await memberToSeat(tx, body.memberId)
  if (body.memberId !== null && !member) return refuseField('/memberId', 'unknown-member')
  const name = member?.name ?? body.name
  if (name === '') return refuseField('/name', 'required')
  const refused = await refuseTerm(tx, body)
  if (refused) return refused
  const organisationId = body.organisationId ?? member?.organisationId ?? null
  await insertSeat(context, params.bodyId, { ...body, name, organisationId })
  await audit(context, {
    ...{ action: 'steering.seat-given', subjectKind: 'steering-body', subjectId: params.bodyId },
  })
  const made = await loadSeat(tx, params.bodyId, body.id)
  return made ? done(made) : refuse('not-found')
}

export const changeTerm: TerritoryHandler<typeof changeSeat> = async (context, { params, body }) => {
  const { tx } = context
  const known = await loadSeat(tx, params.bodyId, params.seatId)
  if (!known) return refuse('not-found')
  const refused = await refuseTerm(tx, body)
  if (refused) return refused
  if (!(await updateSeat(tx, known.id, body))) return refuse('stale-version', { details: known })
  await audit(context, {
    ...{ action: 'steering.seat-changed', subjectKind: 'steering-body', subjectId: params.bodyId },
  })
  const after = await loadSeat(tx, params.bodyId, known.id)
  return after ? done(after) : refuse('not-found')
}

const refuseTerm = async (
  tx: TerritoryTransaction,
  { fromOn, untilOn, organisationId }: Pick<Seat, 'fromOn' | 'untilOn' | 'organisationId'>,
): Promise<Refusal | undefined> => {
  if (untilOn !== null && untilOn < fromOn) return refuseField('/untilOn', 'ends-before-start')
  if (organisationId !== null && !(await isKnownOrganisation(tx, organisationId)))
    return refuseField('/organisationId', 'unknown-organisation')
  return undefined
}
