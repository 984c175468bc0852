import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Span } from '../../rules/brought-spans.ts'
import { recordTransition } from '../record-transition.ts'

export interface FormerReferent extends Span {
  /** Null: somebody who has no seat here. Nobody else held it in those days. */
  readonly memberId: string | null
}

/** `to`: the planned return, which is the day of the return once it is past. */
export interface BroughtSuspension extends Span {
  readonly reasonCode: string
  readonly isOver: boolean
}

/** The suspension under way, which gives its state to the pathway. */
export const runningOne = (suspensions: readonly BroughtSuspension[]): BroughtSuspension | undefined =>
  suspensions.find(({ isOver }) => !isOver)

export const insertFormerReferents = async (
  { tx, actor, now }: Context,
  pathwayId: string,
  former: readonly FormerReferent[],
): Promise<void> => {
  for (const { memberId, from, to } of former) {
    if (!memberId) continue
    await tx.query(
      `insert into pathways.referent_assignment (territory_id, id, pathway_id, member_id, starts_on, ends_on, assigned_by, assigned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...[tx.territoryId, newId(now.getTime()), pathwayId, memberId, from], ...[to, actor.memberId, now]],
    )
  }
}

export const insertSuspensions = async (
  { tx, actor, now }: Context,
  pathwayId: string,
  suspensions: readonly BroughtSuspension[],
): Promise<void> => {
  for (const { reasonCode, from, to, isOver } of suspensions)
    await tx.query(
      `insert into pathways.suspension (territory_id, id, pathway_id, reason_code, starts_on, planned_return_on, ended_on,
         recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[tx.territoryId, newId(now.getTime()), pathwayId, reasonCode, from, to],
        ...[isOver ? to : null, actor.memberId, now],
      ],
    )
}

/** Away and back, in the order of the days; the last one has no return yet. */
export const tellSuspensions = async (
  context: Context,
  pathwayId: string,
  suspensions: readonly BroughtSuspension[],
): Promise<void> => {
  const subject = { subjectKind: 'pathway', subjectId: pathwayId } as const
  for (const { reasonCode, from, to, isOver } of suspensions) {
    await recordTransition(context, {
      ...{ ...subject, move: 'suspend', from: 'active', to: 'suspended', effectiveOn: from, reasonCode },
    })
    if (isOver)
      await recordTransition(context, {
        ...{ ...subject, move: 'resume', from: 'suspended', to: 'active', effectiveOn: to },
      })
  }
}
