import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { JobRow, recordJob } from '../../contract/exits.ts'
import { countsFrom, lengthObjection, natureOf, partTimeObjection } from '../../rules/judge-job.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { askProofs } from './ask-proofs.ts'
import { findJob, jobReply, jobsOf } from './job-store.ts'
import { movePathway } from './move-pathway.ts'
import { headOf } from './pathway-head.ts'
import { watchJob } from './plan-watches.ts'
import { protocolOn } from './protocol.ts'
import { settleSuspensions } from './suspension-deadlines.ts'
import { endSuspension } from './suspension-store.ts'

/** A hire may be written before its first day, not long before. */
const monthsAhead = 2
const needsEnd = ['fixed-term', 'temporary', 'seasonal', 'assisted', 'integration'] as const

/**
 * A hire opens consolidation (V5): watches at months 1, 3 and 6, proofs asked for at once. The protocol says from
 * which day it counts as a positive exit.
 */
export const addJob: TerritoryHandler<typeof recordJob> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (!pathway.value.isOpen) return refuse('pathway-closed')
  const known = await findJob(tx, body.id)
  if (known && known.pathwayId !== params.pathwayId) return refuse('already-exists')
  if (known)
    return done({
      pathway: headOf(pathway.value),
      job: jobReply(known),
      countsFrom: await counting(context, pathway.value, known),
    })
  const job = { ...body, endedEarlyOn: null }
  // Consolidation would begin before the pathway: a job held already is part of the situation at the entry.
  if (body.startsOn < pathway.value.admittedOn)
    return refuseField('/startsOn', 'job-before-entry', { date: pathway.value.admittedOn })
  if (body.startsOn > addMonths(today, monthsAhead)) return refuseField('/startsOn', 'date-in-future')
  if (body.endsOn && body.endsOn < body.startsOn) return refuseField('/endsOn', 'dates-reversed')
  if (!body.endsOn && needsEnd.some((nature) => nature === natureOf(job)))
    return refuseField('/endsOn', 'end-missing')
  await tx.query(
    `insert into pathways.job (territory_id, id, pathway_id, employer_organisation_id, employer_name, contract_type,
       starts_on, ends_on, weekly_minutes, part_time_chosen, part_time_reason, rome_code, job_title, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[tx.territoryId, body.id, params.pathwayId, body.employerOrganisationId, body.employerName],
      ...[body.contractType, body.startsOn, body.endsOn, body.weeklyMinutes, body.partTimeChosen],
      ...[body.partTimeReason, body.romeCode, body.jobTitle, actor.memberId, now],
    ],
  )
  const moved = await consolidate(context, pathway.value, body)
  if (!moved.ok) return moved
  await watchJob(context, moved.value, body)
  await askProofs(context, moved.value, { kind: 'job', id: body.id }, proofsOfJob(body))
  const stored = await findJob(tx, body.id)
  if (!stored) throw new Error('a job just written is gone')
  return done({
    pathway: headOf(moved.value),
    job: jobReply(stored),
    countsFrom: await counting(context, moved.value, stored),
  })
}

const proofsOfJob = ({ startsOn, contractType }: { startsOn: CalendarDate; contractType: string }) =>
  contractType === 'self-employed'
    ? [{ kind: 'business-registration' as const, availableFrom: startsOn }]
    : [
        { kind: 'work-contract' as const, availableFrom: startsOn },
        { kind: 'month-6' as const, availableFrom: addMonths(startsOn, 6) },
      ]

/** A second job in consolidation moves nothing; a suspension ends with the hire. */
const consolidate = async (
  context: Context,
  pathway: PathwayRow,
  { version, startsOn }: { readonly version: number; readonly startsOn: CalendarDate },
): Promise<Result<PathwayRow>> => {
  if (pathway.state === 'consolidation') return done(pathway)
  const on = startsOn < context.today ? startsOn : context.today
  const moved = await movePathway(context, pathway, {
    move: 'consolidate',
    version,
    on,
    facts: ['outcomeStarted'],
    changes: { consolidation_since: on, suspended_since: null, planned_return_on: null },
  })
  if (!moved.ok || pathway.state !== 'suspended') return moved
  await settleSuspensions(context, await endSuspension(context.tx, pathway.id, on))
  return moved
}

/** The day from which the hire counts, null when it does not last. */
const counting = async (context: Context, pathway: PathwayRow, job: JobRow): Promise<CalendarDate | null> => {
  const protocol = await protocolOn(context.tx, context.today)
  const jobs = await jobsOf(context.tx, pathway.id)
  const judged = { job, jobs, exitedOn: context.today, ageAtExit: null, protocol }
  return (lengthObjection(judged) ?? partTimeObjection(job)) ? null : countsFrom(job, protocol)
}
