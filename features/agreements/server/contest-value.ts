import { newId } from '#kernel/id.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { answerContestation, contestValue } from '../contract.ts'
import { givenValueOf, problemsOfValue } from '../rules/given-value.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { evaluate } from './evaluate.ts'
import { valuesMoved } from './events.ts'
import { keepContested } from './keep-contested.ts'
import { actsForParty, answersFor } from './objective-access.ts'
import { loadWithAgreement } from './open-objective.ts'
import { contestationsOf, insertAnswer, insertContestation, insertValues } from './value-store.ts'

/** Another value, proposed by a party with its reason and its source: nothing is overwritten. */
export const proposeValue: TerritoryHandler<typeof contestValue> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const found = await loadWithAgreement(context, params.objectiveId)
  if (!found) return refuse('not-found')
  const { objective, agreement } = found
  if (objective.kind === 'qualitative') return refuse('told-in-words')
  if (!(await actsForParty(context, agreement.id))) return refuse('not-a-party')
  const unit = knownIndicator(objective.indicatorCode)?.unit
  const fields = problemsOfValue(body, {
    isRate: objective.measured?.isRate ?? unit === 'share',
    countsPersons: objective.measured ? objective.measured.countsPersons : unit === 'count',
    ...{ period: objective.period, today },
  })
  if (fields.length > 0) return refuse('invalid', { fields })
  const [row] = await evaluate(context, agreement, [objective], {}, 'agreement')
  const contestation = {
    ...body,
    objectiveId: objective.id,
    value: givenValueOf(body) ?? 0,
    contestedValue: row?.figure.value ?? null,
    organisationId: actor.organisationId,
  }
  if (!(await insertContestation(tx, contestation, { memberId: actor.memberId, now })))
    return refuse('already-exists')
  await audit(context, {
    action: 'agreements.value-contested',
    subjectKind: 'objective',
    subjectId: objective.id,
  })
  await keepContested(context)
  await context.services.publish(context, valuesMoved, undefined)
  return done(undefined)
}

/** Accepted, the proposed value is written beside the former one; refused, the reason is kept. Answered once. */
export const answerProposal: TerritoryHandler<typeof answerContestation> = async (
  context,
  { params, body },
) => {
  const { tx, actor, now } = context
  const found = await loadWithAgreement(context, params.objectiveId)
  const proposed = found && (await contestationsOf(tx, params.objectiveId))
  const one = proposed?.find(({ id }) => id === params.contestationId)
  if (!found || !one) return refuse('not-found')
  if (!answersFor(actor, found.objective)) return refuse('not-the-owner')
  if (one.memberId === actor.memberId) return refuse('own-contestation')
  if (one.answer) return refuse('already-answered')
  const reason = body.reason || null
  if (body.answer === 'refused' && reason === null) return refuseField('/reason', 'reason-missing')
  const by = { memberId: actor.memberId, now }
  const valueId = body.answer === 'accepted' ? newId(now.getTime()) : null
  if (valueId) {
    const value = { ...one, value: one.value ?? 0, id: valueId, objectiveId: found.objective.id, parts: [] }
    await insertValues(tx, [value], 'contested', by)
  }
  if (!(await insertAnswer(tx, one.id, { answer: body.answer, reason, valueId }, by)))
    return refuse('already-answered')
  await audit(context, {
    action: `agreements.contestation-${body.answer}`,
    subjectKind: 'objective',
    subjectId: found.objective.id,
  })
  await keepContested(context)
  await context.services.publish(context, valuesMoved, undefined)
  return done(undefined)
}
