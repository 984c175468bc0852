import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AttendanceRow, StepRow } from '../../contract/steps.ts'
import type { StepState } from '../../rules/step-lifecycle.ts'
import { type PathwayRight, readsNotes } from '../pathway-access.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'

/**
 * Columns of a step `s`, its operator `o` joined, as the contract names them. Which brake it works on, and what its
 * operator must know of the person, are not for who counts, checks or controls: not read at all (R1, R11).
 */
export const stepColumns = (withNotes = true): string => `
  s.id, s.pathway_id as "pathwayId", s.objective_id as "objectiveId", s.type_code as "typeCode",
  ${withNotes ? 's.theme_code' : 'null::text'} as "themeCode", s.label, s.operator_organisation_id as "operatorOrganisationId",
  o.name as "operatorName", s.operator_email as "operatorEmail", s.state, s.proposed_on as "proposedOn",
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.started_on as "startedOn", s.ended_on as "endedOn",
  s.planned_minutes as "plannedMinutes", s.weekly_minutes as "weeklyMinutes", s.done_minutes as "doneMinutes",
  s.place, ${withNotes ? 's.need_to_know' : 'null::text'} as "needToKnow", s.outcome, s.reason_code as "reasonCode", s.reason_text as "reasonText",
  s.version`

const stepRows = `pathways.step s left join organisations.published_organisation o
  on o.territory_id = s.territory_id and o.id = s.operator_organisation_id`

export const findStep = async (
  tx: TerritoryTransaction,
  stepId: string,
  withNotes = true,
): Promise<StepRow | undefined> => {
  const [row] = await tx.named<StepRow>(
    withNotes ? 'pathways.step' : 'pathways.step.withoutNotes',
    `select ${stepColumns(withNotes)} from ${stepRows} where s.territory_id = $1 and s.id = $2`,
    [tx.territoryId, stepId],
  )
  return row
}

interface HeldStep {
  readonly step: StepRow
  readonly pathway: PathwayRow
}

/** A step with its episode, when the right reaches it; else it does not exist for the actor. */
export const loadStep = async (
  context: Context,
  stepId: string,
  right: PathwayRight,
): Promise<Result<HeldStep, 'not-found'>> => {
  const step = await findStep(context.tx, stepId, readsNotes(context.actor))
  if (!step) return refuse('not-found')
  const pathway = await loadPathway(context, step.pathwayId, right)
  return pathway.ok ? done({ step, pathway: pathway.value }) : pathway
}

/** The row as it is now, after a write of the same transaction. */
export const storedStep = async (tx: TerritoryTransaction, stepId: string): Promise<StepRow> => {
  const step = await findStep(tx, stepId)
  if (!step) throw new Error('a step just written is gone')
  return step
}

interface StepChange {
  readonly state: StepState
  readonly startedOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
  readonly outcome: string | null
  readonly reasonCode: string | null
  readonly reasonText: string | null
}

/** Writes a new state; false when somebody moved the step meanwhile. */
export const writeStepState = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  step: Pick<StepRow, 'id' | 'version'>,
  change: StepChange,
): Promise<boolean> => {
  const rows = await tx.query(
    `update pathways.step set state = $4, started_on = $5, ended_on = $6, outcome = $7, reason_code = $8,
       reason_text = $9, updated_at = $10, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [
      ...[tx.territoryId, step.id, step.version, change.state, change.startedOn, change.endedOn],
      ...[change.outcome, change.reasonCode, change.reasonText, now],
    ],
  )
  return rows.length > 0
}

/** The current step and the end of the last one, read again from the rows with each write of a step. */
export const keepStepColumns = async (
  tx: TerritoryTransaction,
  pathwayId: string,
): Promise<{ currentStepId: string | null; lastStepEndedOn: CalendarDate | null }> => {
  const [kept] = await tx.named<{ currentStepId: string | null; lastStepEndedOn: CalendarDate | null }>(
    'pathways.keep-step-columns',
    `update pathways.pathway w set
       current_step_id = (select s.id from pathways.step s where s.territory_id = $1 and s.pathway_id = $2
         and s.state in ('ongoing', 'standby') order by s.state, s.started_on desc, s.id desc limit 1),
       last_step_ended_on = (select max(s.ended_on) from pathways.step s where s.territory_id = $1
         and s.pathway_id = $2 and s.state in ('done', 'abandoned'))
     where w.territory_id = $1 and w.id = $2
     returning w.current_step_id as "currentStepId", w.last_step_ended_on as "lastStepEndedOn"`,
    [tx.territoryId, pathwayId],
  )
  if (!kept) throw new Error('a step without pathway')
  return kept
}

export const attendanceOf = (tx: TerritoryTransaction, stepId: string): Promise<AttendanceRow[]> =>
  tx.query<AttendanceRow>(
    `select day, half, presence, minutes from pathways.attendance
     where territory_id = $1 and step_id = $2 order by day, half desc limit 2000`,
    [tx.territoryId, stepId],
  )
