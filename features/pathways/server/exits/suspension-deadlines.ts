import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PathwayRow } from '../pathway-store.ts'

/** V11: the planned return is recalled, and the suspension reviewed when it lasts six months, whatever was planned. */
export const recallSuspension = async (
  context: Context,
  pathway: PathwayRow,
  suspension: {
    readonly id: string
    readonly plannedReturnOn: CalendarDate
    /** Its first day, or that of its last review. */
    readonly reviewFrom: CalendarDate
  },
): Promise<void> => {
  const about = {
    subjectKind: 'suspension',
    subjectId: suspension.id,
    personId: pathway.personId,
    pathwayId: pathway.id,
    ownerId: pathway.referentId,
    schemeId: pathway.schemeId,
  } as const
  await startDeadline(context, { ...about, rule: 'suspension-return', basisOn: suspension.plannedReturnOn })
  await startDeadline(context, { ...about, rule: 'suspension-review', basisOn: suspension.reviewFrom })
}

/** Suspensions that ended are recalled no more. */
export const settleSuspensions = async (context: Context, ids: readonly string[]): Promise<void> => {
  for (const id of ids)
    for (const rule of ['suspension-return', 'suspension-review'] as const)
      await settleDeadline(context, rule, id, context.actor.memberId)
}
