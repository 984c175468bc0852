import { unfollow } from '#features/people/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { undoAct } from '../../contract/caseload.ts'
import { giveFile, openAssignment, organisationOfReferent } from '../assign-referent.ts'
import { cancelAppointments } from '../meetings/cancel-appointments.ts'
import { loadPathway } from '../pathway-store.ts'
import { giveFollowUps } from './give-follow-ups.ts'

interface Stored {
  readonly kind: 'appointments' | 'hand-over' | 'follow-ups' | 'export'
  readonly undoneAt: Date | null
  readonly undo: unknown
}

interface HandedOver {
  readonly pathwayId: string
  readonly assignmentId: string
  readonly formerAssignmentId: string | null
}

interface FollowUpsGiven {
  readonly fromId: string
  readonly toId: string
  readonly pathwayIds: readonly string[]
}

/** Takes back one's own act on several persons; what moved since is kept as it is, and counted. */
export const takeBack: TerritoryHandler<typeof undoAct> = async (context, { params }) => {
  const { tx, actor, now } = context
  const [act] = await tx.query<Stored>(
    `select kind, undone_at as "undoneAt", details -> 'undo' as undo from pathways.bulk_act
     where territory_id = $1 and id = $2 and member_id = $3 for update`,
    [tx.territoryId, params.actId, actor.memberId],
  )
  if (!act) return refuse('not-found')
  if (act.undoneAt) return refuse('already-undone')
  if (act.kind === 'export') return refuse('cannot-be-undone')
  await tx.query('update pathways.bulk_act set undone_at = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    params.actId,
    now,
  ])
  if (act.kind === 'appointments') return done(await giveUp(context, act.undo as string[]))
  return done(
    act.kind === 'follow-ups'
      ? await giveFollowUpsBack(context, act.undo as FollowUpsGiven)
      : await giveBack(context, act.undo as HandedOver[]),
  )
}

const giveUp = async (context: Context, ids: readonly string[]) => {
  const undone = await cancelAppointments(context, { ids })
  return { undone, kept: ids.length - undone, gone: 0 }
}

/** To a former référent who left meanwhile, or follows nobody any more, nothing comes back: nobody would see it. */
const giveBack = async (context: Context, handed: readonly HandedOver[]) => {
  let [undone, gone] = [0, 0]
  for (const { pathwayId, assignmentId, formerAssignmentId } of handed) {
    const current = await openAssignment(context, pathwayId)
    const pathway = await loadPathway(context, pathwayId, 'pathways.assign')
    if (!pathway.ok || !formerAssignmentId || current?.id !== assignmentId) continue
    if (!(await isStillThere(context, formerAssignmentId))) {
      gone += 1
      continue
    }
    await reopenFormer(context, { assignmentId, formerAssignmentId })
    await unfollow(context, { personId: pathway.value.personId, ...current, role: 'referent' })
    const former = await openAssignment(context, pathwayId)
    if (former) await giveFile(context, pathway.value, { ...former, startsOn: context.today })
    undone += 1
  }
  return { undone, kept: handed.length - undone, gone }
}

const isStillThere = async (context: Context, assignmentId: string): Promise<boolean> => {
  const [held] = await context.tx.query<{ memberId: string }>(
    'select member_id as "memberId" from pathways.referent_assignment where territory_id = $1 and id = $2',
    [context.tx.territoryId, assignmentId],
  )
  return held !== undefined && (await organisationOfReferent(context, held.memberId)) !== undefined
}

/** To a former référent who left meanwhile nothing comes back: nobody would see it. */
const giveFollowUpsBack = async (context: Context, { fromId, toId, pathwayIds }: FollowUpsGiven) => {
  const isThere = (await organisationOfReferent(context, fromId)) !== undefined
  let undone = 0
  for (const pathwayId of isThere ? pathwayIds : []) {
    const pathway = await loadPathway(context, pathwayId, 'pathways.assign')
    if (!pathway.ok) continue
    if (await giveFollowUps(context, pathway.value, { fromId: toId, toId: fromId })) undone += 1
  }
  return { undone, kept: pathwayIds.length - undone, gone: isThere ? 0 : pathwayIds.length }
}

const reopenFormer = async (
  { tx, actor, now }: Context,
  ids: { readonly assignmentId: string; readonly formerAssignmentId: string },
) => {
  await tx.query(
    'update pathways.referent_assignment set revoked_at = $3, revoked_by = $4 where territory_id = $1 and id = $2',
    [tx.territoryId, ids.assignmentId, now, actor.memberId],
  )
  await tx.query(
    `update pathways.referent_assignment set ends_on = null, revoked_at = null, revoked_by = null
     where territory_id = $1 and id = $2`,
    [tx.territoryId, ids.formerAssignmentId],
  )
}
