import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { withdrawRuleSet } from '../contract.ts'
import { markWithdrawn } from './rule-set-store.ts'
import { listedSets } from './rule-sets-in-use.ts'

/** What was judged by a version stays true: only one that has not begun goes. Asked twice, it goes once. */
export const withdrawSet: TerritoryHandler<typeof withdrawRuleSet> = async (context, { params }) => {
  const isWithdrawn = await markWithdrawn(context, params.ruleSetId)
  const set = (await listedSets(context)).find(({ id }) => id === params.ruleSetId)
  if (!set) return refuse('not-found')
  if (set.withdrawnOn === null) return refuse('version-began')
  if (isWithdrawn)
    await audit(context, {
      action: 'eligibility.rules-withdrawn',
      subjectKind: 'rule-set',
      subjectId: params.ruleSetId,
      details: { validFrom: set.validFrom },
    })
  return done(set)
}
