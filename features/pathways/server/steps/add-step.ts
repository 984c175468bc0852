import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addStep } from '../../contract/steps.ts'
import { loadPathway } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { makeStepMove } from './make-step-move.ts'
import { inviteOperator } from './operator-link.ts'
import { refuseParts } from './refuse-parts.ts'
import { contractFact, refuseDraft } from './step-facts.ts'
import { stepReply } from './step-reply.ts'
import { findStep, storedStep } from './step-store.ts'

/** Proposes a step and, when asked, prescribes it at once: its operator receives a link. */
export const addOneStep: TerritoryHandler<typeof addStep> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const again = await findStep(tx, body.id)
  if (again)
    return again.pathwayId === params.pathwayId
      ? done(await stepReply(context, again, pathway.value))
      : refuse('already-exists')
  if (!pathway.value.isOpen) return refuse('pathway-closed')
  const refused = refuseDraft(body, today) ?? (await refuseParts(tx, pathway.value.id, body))
  if (refused) return refused
  await tx.query(
    `insert into pathways.step (territory_id, id, pathway_id, objective_id, type_code, theme_code, label,
       operator_organisation_id, operator_email, state, proposed_on, starts_on, ends_on, planned_minutes,
       weekly_minutes, place, need_to_know, created_at, created_by, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, $12, $13, $14, $15, $16, $17, $18, $17)`,
    [
      ...[
        tx.territoryId,
        body.id,
        params.pathwayId,
        body.objectiveId,
        body.typeCode,
        body.themeCode,
        body.label,
      ],
      ...[body.operatorOrganisationId, body.operatorEmail, today, body.startsOn, body.endsOn],
      ...[body.plannedMinutes, body.weeklyMinutes, body.place, body.needToKnow, now, actor.memberId],
    ],
  )
  await recordTransition(context, {
    subjectKind: 'step',
    subjectId: body.id,
    move: 'propose',
    from: null,
    to: 'proposed',
    effectiveOn: today,
  })
  const step = await storedStep(tx, body.id)
  if (!body.prescribe) return done(await stepReply(context, step, pathway.value))
  const fact = await contractFact(context, pathway.value, body.id, body.overrideReason)
  if (!fact.ok) return fact
  const prescribed = await makeStepMove(context, step, pathway.value, {
    ...{ move: 'prescribe', version: step.version, on: today, reasonCode: null, outcome: null },
    ...{ reasonText: body.overrideReason, contractSigned: fact.value.contractSigned },
  })
  if (!prescribed.ok) return prescribed
  if (body.operatorEmail) await inviteOperator(context, prescribed.value)
  return done(await stepReply(context, prescribed.value, pathway.value))
}
