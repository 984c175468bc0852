import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeStep } from '../../contract/steps.ts'
import { closeOperatorLinks } from './operator-link.ts'
import { refuseParts } from './refuse-parts.ts'
import { keepStepDeadlines } from './step-deadlines.ts'
import { refuseDraft } from './step-facts.ts'
import { stepReply } from './step-reply.ts'
import { loadStep, storedStep } from './step-store.ts'

/** Changes the words, dates and operator of a step. A new address closes the link of the former one. */
export const changeOneStep: TerritoryHandler<typeof changeStep> = async (context, { params, body }) => {
  const { tx, now, today } = context
  const held = await loadStep(context, params.stepId, 'pathways.follow')
  if (!held.ok) return held
  const { step, pathway } = held.value
  const refused = refuseDraft(body, today, step.typeCode) ?? (await refuseParts(tx, pathway.id, body))
  if (refused) return refused
  const rows = await tx.query(
    `update pathways.step set objective_id = $4, type_code = $5, theme_code = $6, label = $7,
       operator_organisation_id = $8, operator_email = $9, starts_on = $10, ends_on = $11, planned_minutes = $12,
       weekly_minutes = $13, place = $14, need_to_know = $15, updated_at = $16, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [
      ...[tx.territoryId, step.id, body.version, body.objectiveId, body.typeCode, body.themeCode, body.label],
      ...[body.operatorOrganisationId, body.operatorEmail, body.startsOn, body.endsOn, body.plannedMinutes],
      ...[body.weeklyMinutes, body.place, body.needToKnow, now],
    ],
  )
  const changed = await storedStep(tx, step.id)
  if (rows.length === 0) return refuse('stale-version', { details: changed })
  if (changed.operatorEmail !== step.operatorEmail) await closeOperatorLinks(context, step.id)
  await keepStepDeadlines(context, changed, pathway)
  return done(await stepReply(context, changed, pathway))
}
