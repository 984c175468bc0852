import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { returnFromSuspension, reviewSuspension, suspendPathway } from '../../contract/exits.ts'
import { isValidOn, lineOf } from '../../rules/dated-list.ts'
import { asksForReview, suspensionReasons } from '../../rules/suspension-reasons.ts'
import { changePathway, loadPathway } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { pathwaySuspended } from './events.ts'
import { movePathway } from './move-pathway.ts'
import { headOf, reloaded } from './pathway-head.ts'
import { recallSuspension, settleSuspensions } from './suspension-deadlines.ts'
import { endSuspension, moveReturn } from './suspension-store.ts'

/** V11: a reason and a planned return; "À faire" recalls the return. */
export const suspend: TerritoryHandler<typeof suspendPathway> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const reason = lineOf(suspensionReasons, body.reasonCode)
  if (!reason || !isValidOn(reason, today)) return refuse('unknown-reason')
  if (body.startsOn > today) return refuseField('/startsOn', 'date-in-future')
  if (body.plannedReturnOn <= body.startsOn) return refuseField('/plannedReturnOn', 'return-before-start')
  const moved = await movePathway(context, pathway.value, {
    move: 'suspend',
    version: body.version,
    on: body.startsOn,
    facts: ['reasonGiven', 'returnPlanned'],
    changes: { suspended_since: body.startsOn, planned_return_on: body.plannedReturnOn },
    reasonCode: body.reasonCode,
  })
  if (!moved.ok) return moved
  await tx.query(
    `insert into pathways.suspension (territory_id, id, pathway_id, reason_code, starts_on, planned_return_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, body.id, params.pathwayId, body.reasonCode, body.startsOn, body.plannedReturnOn],
      ...[actor.memberId, now],
    ],
  )
  await recallSuspension(context, moved.value, { ...body, reviewFrom: body.startsOn })
  await tellSuspended(context, params.pathwayId, body.plannedReturnOn)
  return done({
    pathway: headOf(moved.value),
    asksForReview: asksForReview(body.startsOn, body.plannedReturnOn),
  })
}

export const comeBack: TerritoryHandler<typeof returnFromSuspension> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const { suspendedSince } = pathway.value
  if (body.on > context.today) return refuseField('/on', 'date-in-future')
  if (suspendedSince !== null && body.on < suspendedSince) return refuseField('/on', 'before-start')
  const moved = await movePathway(context, pathway.value, {
    move: 'resume',
    version: body.version,
    on: body.on,
    facts: [],
    changes: { suspended_since: null, planned_return_on: null },
  })
  if (!moved.ok) return moved
  const ended = await endSuspension(context.tx, params.pathwayId, body.on)
  await settleSuspensions(context, ended)
  return done(headOf(moved.value))
}

/** V11: a long suspension goes on with a new planned return and why; the next review counts from this day. */
export const review: TerritoryHandler<typeof reviewSuspension> = async (context, { params, body }) => {
  const { tx, today } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (pathway.value.state !== 'suspended') return refuse('not-suspended')
  if (body.plannedReturnOn <= today) return refuseField('/plannedReturnOn', 'return-before-start')
  const kept = { id: params.pathwayId, version: body.version }
  if (!(await changePathway(context, kept, { planned_return_on: body.plannedReturnOn })))
    return refuse('stale-version', { details: headOf(await reloaded(context, params.pathwayId)) })
  await recordTransition(context, {
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
    move: 'review',
    from: 'suspended',
    to: 'suspended',
    effectiveOn: today,
    reasonText: body.reason,
  })
  const after = await reloaded(context, params.pathwayId)
  const id = await moveReturn(tx, params.pathwayId, body.plannedReturnOn)
  if (id) await recallSuspension(context, after, { id, ...body, reviewFrom: today })
  await tellSuspended(context, params.pathwayId, body.plannedReturnOn)
  return done(headOf(after))
}

const tellSuspended = (context: Context, pathwayId: string, plannedReturnOn: CalendarDate): Promise<void> =>
  context.services.publish(context, pathwaySuspended, { pathwayId, plannedReturnOn })
