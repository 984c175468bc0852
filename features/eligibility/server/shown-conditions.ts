import type { CriterionInUse } from '#features/people/server/public.ts'
import type { ConditionsJudged, JudgedGroup, JudgedLeaf } from '../contract.ts'
import type { Judged } from '../rules/evaluate.ts'

/** The conditions of a whole as a reply shows them, each criterion with its name in the list in use. */
export const shownConditions = (
  judged: Judged,
  criteria: readonly CriterionInUse[],
): ConditionsJudged['judged'] => (judged.of ?? []).map((one) => shown(one, criteria))

const shown = (judged: Judged, criteria: readonly CriterionInUse[]): ConditionsJudged['judged'][number] =>
  judged.condition.kind === 'group'
    ? shownGroup(judged, judged.condition.atLeast, criteria)
    : leaf(judged, criteria)

const shownGroup = (judged: Judged, atLeast: number, criteria: readonly CriterionInUse[]): JudgedGroup => ({
  kind: 'group',
  atLeast,
  ...said(judged),
  of: (judged.of ?? []).map((one) => leaf(one, criteria)),
})

const said = ({ outcome, endedOn }: Judged) => ({ outcome, endedOn: endedOn ?? null })

const leaf = (judged: Judged, criteria: readonly CriterionInUse[]): JudgedLeaf => {
  const { condition } = judged
  if (condition.kind === 'group') throw new Error('a group inside a group inside the whole')
  if (condition.kind === 'fact') return { ...condition, ...said(judged) }
  const { kind, code, proofMonths } = condition
  const criterion = criteria.find((one) => one.criterion.code === code)?.criterion
  return {
    ...{ kind, code, proofMonths, label: criterion?.label ?? code, english: criterion?.english ?? null },
    proof: condition.proof === 'required' ? (criterion?.proof ?? null) : null,
    endsOn: judged.endsOn ?? null,
    checkedOn: judged.checkedOn ?? null,
    refusedOn: judged.refusedOn ?? null,
    ...said(judged),
  }
}
