import { knownOfEach, loadCriteriaInUse } from '#features/people/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ConditionsJudged } from '../contract.ts'
import { evaluate } from '../rules/evaluate.ts'
import { allSets, setInForce } from './rule-sets-in-use.ts'
import { shownConditions } from './shown-conditions.ts'

/**
 * What the conditions are worth today for many persons who apply to one scheme, by person, in a few statements. No
 * sensitive fact is read: such a condition is reserved, whoever asks.
 */
export const judgeEach = async (
  context: Context,
  { schemeId, personIds }: { readonly schemeId: string; readonly personIds: readonly string[] },
): Promise<ReadonlyMap<string, ConditionsJudged>> => {
  const { today: day } = context
  const { needs } = setInForce(await allSets(context), schemeId, day)
  const criteria = await loadCriteriaInUse(context)
  const known = await knownOfEach(context, personIds, day)
  return new Map(
    [...known].map(([personId, then]): [string, ConditionsJudged] => {
      const judged = evaluate(needs, then, day)
      return [
        personId,
        { outcome: judged.outcome, atLeast: needs.atLeast, judged: shownConditions(judged, criteria) },
      ]
    }),
  )
}
