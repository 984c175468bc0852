import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { returnFromSuspension, suspendPathway } from '../../contract/exits.ts'
import { isValidOn, lineOf } from '../../rules/dated-list.ts'
import { asksForReview, suspensionReasons } from '../../rules/suspension-reasons.ts'
import { loadPathway } from '../pathway-store.ts'
import { movePathway } from './move-pathway.ts'
import { headOf } from './pathway-head.ts'
import { endSuspension } from './suspension-store.ts'

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
  await startDeadline(context, {
    rule: 'suspension-return',
    subjectKind: 'suspension',
    subjectId: body.id,
    basisOn: body.plannedReturnOn,
    personId: moved.value.personId,
    pathwayId: moved.value.id,
    ownerId: moved.value.referentId,
    schemeId: moved.value.schemeId,
  })
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
  for (const id of ended) await settleDeadline(context, 'suspension-return', id, context.actor.memberId)
  return done(headOf(moved.value))
}
