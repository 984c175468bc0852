import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { moveDelivery, movePledge, noteDelivery } from '../contract.ts'
import { deliveryLifecycle, dueLifecycle } from '../rules/delivery-lifecycle.ts'
import { insertDelivery, insertDeliveryMove, insertPledgeMove, lockDelivery } from './delivery-store.ts'
import { mayNote, mayWrite } from './pledge-access.ts'
import { keepLinesOfPledges } from './pledge-lines.ts'
import { loadPledge } from './pledge-store.ts'
import { readDues } from './read-dues.ts'

/** What came, for one due date. More than pledged is kept and said: a signatory may do more than it promised. */
export const note: TerritoryHandler<typeof noteDelivery> = async (context, { params, body }) => {
  const pledge = await loadPledge(context.tx, params.pledgeId)
  if (!pledge) return refuse('not-found')
  if (!mayNote(context.actor, pledge)) return refuse('not-its-signatory')
  if (!pledge.signedOn) return refuse('agreement-not-signed')
  if (body.deliveredOn < pledge.signedOn)
    return refuseField('/deliveredOn', 'before-signature', { day: pledge.signedOn })
  if (body.deliveredOn > context.today) return refuseField('/deliveredOn', 'in-the-future')
  const due = readDues(pledge, context).find(({ rank }) => rank === body.rank)
  if (!due) return refuse('unknown-due')
  const state = mayWrite(context.actor) ? 'counted' : 'waiting'
  if (await insertDelivery(context, { ...body, pledgeId: pledge.id, state })) {
    await audit(context, {
      ...{ action: 'pledges.delivery-noted', subjectKind: 'pledge', subjectId: pledge.id },
      details: { deliveryId: body.id, state },
    })
    await keepLinesOfPledges(context)
  }
  return done({ isOver: due.delivered + due.waiting + body.quantity > due.pledged })
}

export const move: TerritoryHandler<typeof moveDelivery> = async (context, { params, body }) => {
  const pledge = await loadPledge(context.tx, params.pledgeId)
  const state = pledge && (await lockDelivery(context.tx, pledge.id, params.deliveryId))
  if (!pledge || !state) return refuse('not-found')
  // What counts, and the answer to what a signatory noted, are those of who writes.
  const isOwnNote = state === 'waiting' && body.move === 'cancel' && mayNote(context.actor, pledge)
  if (!mayWrite(context.actor) && !isOwnNote) return refuse('not-its-signatory')
  const moved = apply(deliveryLifecycle, state, body.move, { reasonGiven: body.reason !== null })
  if (!moved.ok) return moved
  await insertDeliveryMove(context, { ...body, deliveryId: params.deliveryId, to: moved.value })
  await audit(context, {
    ...{ action: 'pledges.delivery-answered', subjectKind: 'pledge', subjectId: pledge.id },
    details: { deliveryId: params.deliveryId, move: body.move },
  })
  await keepLinesOfPledges(context)
  return done(undefined)
}

export const movePledgeDue: TerritoryHandler<typeof movePledge> = async (context, { params, body }) => {
  const pledge = await loadPledge(context.tx, params.pledgeId)
  if (!pledge) return refuse('not-found')
  const due = readDues(pledge, context).find(({ rank }) => rank === body.rank)
  if (!due) return refuse('unknown-due')
  const moved = apply(dueLifecycle, due.reason === null ? 'expected' : 'given-up', body.move, {
    ...{ reasonGiven: body.reason !== null, notDelivered: due.state !== 'delivered' },
  })
  if (!moved.ok) return moved
  await insertPledgeMove(context, { ...body, pledgeId: pledge.id })
  await audit(context, {
    action: body.move === 'give-up' ? 'pledges.due-given-up' : 'pledges.due-reopened',
    ...{ subjectKind: 'pledge', subjectId: pledge.id },
    details: { rank: body.rank },
  })
  await keepLinesOfPledges(context)
  return done(undefined)
}
