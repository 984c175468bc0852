import { settingAt } from '#features/territory/server/public.ts'
import type { Result } from '#kernel/result.ts'
import { refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { isValidOn, lineOf } from '../../rules/dated-list.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import type { StepState } from '../../rules/step-lifecycle.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { isOutsidePathway } from '../../rules/step-window.ts'
import { themes } from '../../rules/themes.ts'
import type { PathwayRow } from '../pathway-store.ts'

interface StepDraft {
  readonly typeCode: string
  readonly themeCode: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** A type of the list in force, a known theme, dates in their order. */
export const refuseDraft = (draft: StepDraft, today: string, typeBefore?: string) => {
  const type = lineOf(stepTypes, draft.typeCode)
  if (!type || (!isValidOn(type, today) && draft.typeCode !== typeBefore))
    return refuse('unknown-step-type', { fields: [{ pointer: '/typeCode', code: 'unknown-step-type' }] })
  if (draft.themeCode !== null && !lineOf(themes, draft.themeCode))
    return refuse('unknown-theme', { fields: [{ pointer: '/themeCode', code: 'unknown-theme' }] })
  if (draft.startsOn && draft.endsOn && draft.endsOn < draft.startsOn)
    return refuse('dates-reversed', { fields: [{ pointer: '/endsOn', code: 'dates-reversed' }] })
  return undefined
}

/**
 * Whether a step may leave the state of a proposal: the contract is signed, or the project manager passes over it
 * with a reason, which the audit trail keeps.
 */
export const contractFact = async (
  context: Context,
  pathway: PathwayRow,
  stepId: string,
  overrideReason: string | null,
): Promise<Result<{ contractSigned: boolean }>> => {
  if (pathway.contractSignedOn !== null) return { ok: true, value: { contractSigned: true } }
  if (overrideReason === null) return { ok: true, value: { contractSigned: false } }
  if (!may(context.actor, 'pathways.override'))
    return refuse('right-missing', { params: { right: 'pathways.override' } })
  await audit(context, {
    action: 'pathways.step-before-contract',
    subjectKind: 'step',
    subjectId: stepId,
    details: { pathwayId: pathway.id },
  })
  return { ok: true, value: { contractSigned: true } }
}

/** V3, and the order of things: what the referent is told without being stopped. */
export const warningsOf = async (
  { tx, today }: Context,
  pathway: PathwayRow,
  step: StepDraft & { readonly state: StepState },
): Promise<('outside-pathway' | 'before-contract')[]> => {
  const tolerance = await settingAt(tx, pathwaySettings.stepToleranceDays, today)
  const outside = isOutsidePathway(step, pathway, tolerance) ? (['outside-pathway'] as const) : []
  return pathway.contractSignedOn === null ? [...outside, 'before-contract'] : [...outside]
}
