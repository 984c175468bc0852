import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { declareBreak, rebaseObjective } from '../contract.ts'
import { checkRebase } from '../rules/check-objective.ts'
import { knownIndicator } from '../rules/indicators.ts'
import { breaksOf } from '../rules/series-breaks.ts'
import { loadAgreement } from './agreement-store.ts'
import { declaredBreaks } from './follow-up-store.ts'
import { insertBreak } from './judgement-store.ts'
import { readerOf } from './life/agreement-reader.ts'
import { targetsWindow } from './life/targets-window.ts'
import { loadObjective, updateTargets } from './objective-store.ts'

/** A new baseline and target, after what broke the series; the former ones are kept and read at their dates. */
export const giveNewBaseline: TerritoryHandler<typeof rebaseObjective> = async (
  context,
  { params, body },
) => {
  const { tx, actor, now, today } = context
  const objective = await loadObjective(tx, params.objectiveId)
  if (!objective) return refuse('not-found')
  if (objective.kind === 'qualitative') return refuse('told-in-words')
  const window = await targetsWindow(tx, objective.agreementId)
  if (window?.mayWrite === false) return refuse('text-frozen')
  const open = window?.amendment?.number
  const amendmentNumber = body.amendmentNumber ?? open ?? null
  // Another number would say that a text that does not hold this target does.
  if (open !== undefined && amendmentNumber !== open)
    return refuseField('/amendmentNumber', 'other-amendment', { number: open })
  const breaks = breaksOf(objective, await declaredBreaks(tx, today))
  const { period, direction, measured } = objective
  const indicatorCode = knownIndicator(objective.indicatorCode)?.code ?? null
  const rebased = { ...body, period, direction, indicatorCode, measured }
  const invalid = checkRebase(rebased, { nature: objective.nature, today, breaks })
  if (invalid) return invalid
  const because = { reason: body.reason, amendmentNumber, isRebase: true }
  const by = { memberId: actor.memberId, now, ...because }
  if (!(await updateTargets(tx, objective.id, body.version, body, by)))
    return refuse('stale-version', { details: objective })
  await audit(context, {
    action: 'agreements.objective-rebased',
    subjectKind: 'objective',
    subjectId: objective.id,
    details: amendmentNumber === null ? {} : { amendment: amendmentNumber },
  })
  return done(undefined)
}

/** From that day on, nothing is compared with a baseline that stands before it. */
export const noteBreak: TerritoryHandler<typeof declareBreak> = async (context, { params, body }) => {
  const { tx, actor, now } = context
  const objective = await loadObjective(tx, params.objectiveId)
  if (!objective) return refuse('not-found')
  if (objective.kind === 'qualitative') return refuse('told-in-words')
  const agreement = await loadAgreement(tx, objective.agreementId, readerOf(actor))
  // A break is never taken back: a year typed wrong would stand for good.
  if (agreement && body.on > agreement.endsOn) return refuseField('/on', 'after-agreement')
  const isWhole = body.concerns === 'indicator' && objective.indicatorCode !== null
  const noted = {
    ...body,
    indicatorCode: isWhole ? objective.indicatorCode : null,
    objectiveId: isWhole ? null : objective.id,
  }
  if (!(await insertBreak(tx, noted, { memberId: actor.memberId, now }))) return refuse('already-exists')
  await audit(context, {
    action: 'agreements.break-declared',
    subjectKind: 'objective',
    subjectId: objective.id,
    details: { on: body.on },
  })
  return done(undefined)
}
