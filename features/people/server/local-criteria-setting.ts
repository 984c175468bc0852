import { type Setting, settingAt } from '#features/territory/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { CriteriaList, Criterion } from '../rules/criteria-2025.ts'
import {
  criteriaInUse,
  initialLocalCriteria,
  type LocalCriterion,
  parseLocalCriteria,
} from '../rules/local-criteria.ts'

/** The criteria of the territory's own protocole. */
export const localCriteriaSetting: Setting<readonly LocalCriterion[]> = {
  code: 'people.local-criteria',
  initial: initialLocalCriteria,
  source: 'Critères récurrents des protocoles de PLIE, à remplacer par ceux du territoire',
  verifiedOn: null,
  parse: parseLocalCriteria,
}

export interface CriterionInUse {
  readonly criterion: Criterion
  readonly list: CriteriaList
}

export const loadCriteriaInUse = async ({
  tx,
  today,
}: Pick<Context, 'tx' | 'today'>): Promise<readonly CriterionInUse[]> =>
  criteriaInUse(await settingAt(tx, localCriteriaSetting, today), today)
