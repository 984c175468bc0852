import { applicationMoved } from '#features/pathways/server/public.ts'
import { knownOn, latestProofs, loadCriteriaInUse, mayOpenPerson } from '#features/people/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { on } from '#platform/server/events.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { evaluateApplication } from '../contract.ts'
import { evaluate } from '../rules/evaluate.ts'
import { keepAssessment, keptAssessments, loadApplicant } from './assessment-store.ts'
import { allSets, setInForce } from './rule-sets-in-use.ts'
import { shownConditions } from './shown-conditions.ts'

/** Opening what is known of a person is written in her trail, as the page of the application is. */
export const judgeApplication: TerritoryHandler<typeof evaluateApplication> = async (
  context,
  { params, query },
) => {
  const day = query.day ?? context.today
  if (day > context.today) return refuse('day-to-come')
  const application = await loadApplicant(context, params.applicationId)
  if (!application) return refuse('not-found')
  const sets = await allSets(context)
  const set = query.version
    ? sets.find((one) => one.version === query.version)
    : setInForce(sets, application.schemeId, day)
  if (!set) return refuse('unknown-version')
  const known = await knownOn(context, application.personId, day)
  if (!known) return refuse('not-found')
  await audit(context, {
    action: 'people.file-opened',
    subjectKind: 'person',
    subjectId: application.personId,
    details: { part: 'eligibility' },
  })
  const judged = evaluate(set.needs, known, day)
  const criteria = await loadCriteriaInUse(context)
  return done({
    day,
    personId: application.personId,
    set,
    proofs: await latestProofs(context, application.personId, day),
    mayCheck:
      day === context.today && (await mayOpenPerson(context, application.personId, 'people.check-proofs')),
    outcome: judged.outcome,
    atLeast: set.needs.atLeast,
    judged: shownConditions(judged, criteria),
    kept: (await keptAssessments(context, application.id)).map((one) => ({
      ...one,
      judged: shownConditions(one.judged, criteria),
    })),
    versions: sets
      .filter((one) => one.schemeId === null || one.schemeId === application.schemeId)
      .map(({ version, label, english }) => ({ version, label, english })),
  })
}

/** What the conditions were worth when eligibility was noted and when the entry was decided, without any sensitive fact. */
export const keepWithDecision = on(applicationMoved, async (context, moved) => {
  if (moved.move !== 'checkEligibility' && moved.move !== 'admit') return
  const { today: day } = context
  const set = setInForce(await allSets(context), moved.schemeId, day)
  const known = await knownOn(context, moved.personId, day, 'no-sensitive-fact')
  if (!known) return
  await keepAssessment(context, {
    ...moved,
    version: set.version,
    day,
    judged: evaluate(set.needs, known, day),
  })
})
