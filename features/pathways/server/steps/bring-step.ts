import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadPathway } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { keepNoCurrentStep, keepStepDeadlines } from './step-deadlines.ts'
import { findStep, keepStepColumns, storedStep } from './step-store.ts'

interface BroughtStep {
  readonly id: string
  readonly pathwayId: string
  readonly typeCode: string
  readonly label: string
  readonly state: 'proposed' | 'ongoing' | 'done'
  readonly proposedOn: CalendarDate
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly startedOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
  readonly place: string | null
  readonly outcome: string | null
}

/**
 * A step that a partner's file tells of, in the state it has there; its transition says that it was brought. Of an ended
 * pathway only what was done is kept.
 */
export const bringStep = async (
  context: Context,
  step: BroughtStep,
): Promise<Result<{ version: number }>> => {
  const { tx, actor, now, today } = context
  const pathway = await loadPathway(context, step.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  if (!pathway.value.isOpen && step.state !== 'done') return refuse('pathway-closed')
  await tx.query(
    `insert into pathways.step (territory_id, id, pathway_id, type_code, label, state, proposed_on, starts_on, ends_on,
       started_on, ended_on, place, outcome, created_at, created_by, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $14)`,
    [
      ...[tx.territoryId, step.id, step.pathwayId, step.typeCode, step.label, step.state, step.proposedOn],
      ...[step.startsOn, step.endsOn, step.startedOn, step.endedOn, step.place, step.outcome],
      ...[now, actor.memberId],
    ],
  )
  await recordTransition(context, {
    subjectKind: 'step',
    subjectId: step.id,
    move: 'bring',
    from: null,
    to: step.state,
    effectiveOn: step.endedOn ?? step.startedOn ?? (step.proposedOn > today ? today : step.proposedOn),
  })
  const stored = await storedStep(tx, step.id)
  const columns = await keepStepColumns(tx, step.pathwayId)
  await keepStepDeadlines(context, stored, pathway.value)
  await keepNoCurrentStep(context, { ...pathway.value, ...columns })
  await tellOutcome(context, step.pathwayId)
  await audit(context, { action: 'pathways.step-brought', subjectKind: 'step', subjectId: step.id })
  return done({ version: stored.version })
}

/** Removes a step just brought by a file that is undone; false when somebody worked on it since. */
export const removeBroughtStep = async (
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<boolean> => {
  const { tx } = context
  const step = await findStep(tx, id)
  if (!step || step.version !== version) return false
  const pathway = await loadPathway(context, step.pathwayId, 'pathways.read')
  const attended = await tx.query(
    'select from pathways.attendance where territory_id = $1 and step_id = $2 limit 1',
    [tx.territoryId, id],
  )
  if (!pathway.ok || attended.length > 0) return false
  await tx.query(
    `delete from pathways.transition where territory_id = $1 and subject_kind = 'step' and subject_id = $2`,
    [tx.territoryId, id],
  )
  await keepStepDeadlines(context, { ...step, state: 'cancelled-by-structure' }, pathway.value)
  await tx.query('delete from pathways.step where territory_id = $1 and id = $2', [tx.territoryId, id])
  const columns = await keepStepColumns(tx, step.pathwayId)
  await keepNoCurrentStep(context, { ...pathway.value, ...columns })
  await tellOutcome(context, step.pathwayId)
  await audit(context, { action: 'pathways.brought-step-removed', subjectKind: 'step', subjectId: id })
  return true
}
