import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listAssessments, saveAssessment } from '../contract.ts'
import { assessmentMethod } from '../rules/assessment-method.ts'
import { assessments } from './versions.ts'

/** A decision stands on the version that it was taken on: what was written before stays readable. */
export const assess: TerritoryHandler<typeof saveAssessment> = async (context, { body }) => {
  const { tx, today } = context
  const { id, after, content } = body
  if (content.decidedOn !== null && content.decidedOn > today)
    return refuseField('/content/decidedOn', 'date-in-the-future')
  const number = after + 1
  const latest = await assessments.latest(tx)
  if (latest.number !== after || !(await assessments.insert(context, { id, number, content })))
    return refuse('stale-version', { details: { version: latest.number } })
  await audit(context, {
    action: 'privacy.assessment-written',
    subjectKind: 'assessment',
    subjectId: id,
    details: { number },
  })
  return done({ number })
}

export const showAssessments: TerritoryHandler<typeof listAssessments> = async ({ tx }) =>
  done({ items: await assessments.load(tx), method: assessmentMethod })
