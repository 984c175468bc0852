import { settleDeadline } from '#features/deadlines/server/public.ts'
import { unfollow } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PathwayRow } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { closeOperatorLinks } from '../steps/operator-link.ts'
import { fileAfterExit } from './file-after-exit.ts'
import { endSuspension } from './suspension-store.ts'

/** What an exit ends besides the episode: its suspension, the assignment, steps that had not begun, the open file. */
export const leaveEpisode = async (
  context: Context,
  pathway: PathwayRow,
  exitedOn: CalendarDate,
): Promise<void> => {
  const { tx } = context
  await endSuspension(tx, pathway.id, exitedOn)
  await tx.query(
    `update pathways.referent_assignment set ends_on = greatest($3::date, starts_on)
     where territory_id = $1 and pathway_id = $2 and ends_on is null and revoked_at is null`,
    [tx.territoryId, pathway.id, exitedOn],
  )
  await cancelPlannedSteps(context, pathway.id, exitedOn)
  await endFollowing(context, pathway, exitedOn)
}

const cancelPlannedSteps = async (context: Context, pathwayId: string, exitedOn: CalendarDate) => {
  const { tx, now } = context
  const steps = await tx.query<{ id: string; state: string }>(
    `with planned as (select id, state from pathways.step where territory_id = $1 and pathway_id = $2
       and state in ('proposed', 'prescribed', 'accepted') for update)
     update pathways.step s set state = 'cancelled-by-structure', reason_code = 'pathway-exited', updated_at = $3,
       version = s.version + 1
     from planned where s.territory_id = $1 and s.id = planned.id returning s.id, planned.state`,
    [tx.territoryId, pathwayId, now],
  )
  for (const { id, state } of steps) {
    await recordTransition(context, {
      subjectKind: 'step',
      subjectId: id,
      move: 'cancel-by-structure',
      from: state,
      to: 'cancelled-by-structure',
      effectiveOn: exitedOn,
      reasonCode: 'pathway-exited',
    })
    await closeOperatorLinks(context, id)
    await settleDeadline(context, 'step-answer', id)
  }
}

/** The référent keeps the file until a month after the last watch, unless another episode of hers is open. */
const endFollowing = async (context: Context, pathway: PathwayRow, exitedOn: CalendarDate) => {
  if (!pathway.referentId) return
  const file = await fileAfterExit(context, { ...pathway, exitedOn }, pathway.referentId)
  if (!file || file.otherOpen) return
  await unfollow(context, {
    personId: pathway.personId,
    memberId: pathway.referentId,
    organisationId: file.organisationId,
    role: 'referent',
    endsOn: file.until,
  })
}
