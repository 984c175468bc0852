import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { writeJudgement, writeValue } from '../contract.ts'
import { givenValueOf, problemsOfValue } from '../rules/given-value.ts'
import { valuesMoved } from './events.ts'
import { insertJudgement } from './judgement-store.ts'
import { answersFor } from './objective-access.ts'
import { loadObjective } from './objective-store.ts'
import { insertValues } from './value-store.ts'

/** A value of an objective that Bassin does not count; the former ones of the same day stay. */
export const giveValue: TerritoryHandler<typeof writeValue> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const objective = await loadObjective(tx, params.objectiveId)
  if (!objective) return refuse('not-found')
  if (!answersFor(actor, objective)) return refuse('not-the-owner')
  if (objective.kind !== 'manual' || !objective.measured) return refuse('counted-objective')
  const fields = problemsOfValue(body, {
    isRate: objective.measured.isRate,
    countsPersons: objective.measured.countsPersons,
    period: objective.period,
    today,
  })
  if (fields.length > 0) return refuse('invalid', { fields })
  const value = { ...body, objectiveId: objective.id, value: givenValueOf(body) ?? 0, parts: [] }
  const by = { memberId: actor.memberId, now }
  if ((await insertValues(tx, [value], 'typed', by)) === 0) return refuse('already-exists')
  await audit(context, {
    action: 'agreements.value-given',
    subjectKind: 'objective',
    subjectId: objective.id,
    details: { on: body.on },
  })
  await context.services.publish(context, valuesMoved, undefined)
  return done(undefined)
}

/** What its owner thinks of it; the former judgements stay. */
export const judgeObjective: TerritoryHandler<typeof writeJudgement> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const objective = await loadObjective(tx, params.objectiveId)
  if (!objective) return refuse('not-found')
  if (!answersFor(actor, objective)) return refuse('not-the-owner')
  const judgement = { ...body, objectiveId: objective.id, on: today }
  if (!(await insertJudgement(tx, judgement, { memberId: actor.memberId, now })))
    return refuse('already-exists')
  await audit(context, {
    action: 'agreements.objective-judged',
    subjectKind: 'objective',
    subjectId: objective.id,
    details: { code: body.code },
  })
  return done(undefined)
}
