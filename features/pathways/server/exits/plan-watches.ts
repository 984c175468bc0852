import { type DeadlineRuleCode, settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import { exitWatchOn, watchesOfJob } from '../../rules/watch-plan.ts'
import type { PathwayRow } from '../pathway-store.ts'

interface Planned {
  readonly kind: DeadlineRuleCode
  readonly dueOn: CalendarDate
}
interface Subject {
  readonly kind: 'job' | 'exit'
  readonly id: string
  /** The day from which the months count. */
  readonly basisOn: CalendarDate
}

const plan = async (
  context: Context,
  pathway: PathwayRow,
  subject: Subject,
  watches: readonly Planned[],
): Promise<void> => {
  const { tx, now } = context
  for (const { kind, dueOn } of watches) {
    await tx.query(
      `insert into pathways.watch (territory_id, id, pathway_id, subject_id, kind, due_on)
       values ($1, $2, $3, $4, $5, $6) on conflict (territory_id, subject_id, kind) do nothing`,
      [tx.territoryId, newId(now.getTime()), pathway.id, subject.id, kind, dueOn],
    )
    await startDeadline(context, {
      rule: kind,
      subjectKind: subject.kind,
      subjectId: subject.id,
      basisOn: subject.basisOn,
      personId: pathway.personId,
      pathwayId: pathway.id,
      ownerId: pathway.referentId,
      schemeId: pathway.schemeId,
    })
  }
}

/** Months 1, 3 and 6 of a job. */
export const watchJob = (
  context: Context,
  pathway: PathwayRow,
  job: { readonly id: string; readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null },
): Promise<void> =>
  plan(
    context,
    pathway,
    { kind: 'job', id: job.id, basisOn: job.startsOn },
    watchesOfJob(job.startsOn, job.endsOn),
  )

/** Six months after the exit, for FSE+. */
export const watchExit = (
  context: Context,
  pathway: PathwayRow,
  exit: { readonly id: string; readonly exitedOn: CalendarDate },
): Promise<void> =>
  plan(context, pathway, { kind: 'exit', id: exit.id, basisOn: exit.exitedOn }, [
    { kind: 'exit-month-6', dueOn: exitWatchOn(exit.exitedOn) },
  ])

/** What nobody observed yet of a job that stopped or an exit that was corrected is expected no more. */
export const cancelWatches = async (context: Context, subjectId: string): Promise<void> => {
  const { tx, today, actor } = context
  const cancelled = await tx.query<{ kind: DeadlineRuleCode }>(
    `update pathways.watch set cancelled_on = $3
     where territory_id = $1 and subject_id = $2 and observed_on is null and cancelled_on is null returning kind`,
    [tx.territoryId, subjectId, today],
  )
  for (const { kind } of cancelled) await settleDeadline(context, kind, subjectId, actor.memberId)
}
