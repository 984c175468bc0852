import { hashOf } from '#platform/server/seals.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'

type Agreed = Pick<
  Engagement,
  | 'pathwayId'
  | 'number'
  | 'kind'
  | 'aim'
  | 'aimRomeCode'
  | 'startsOn'
  | 'endsOn'
  | 'weeklyMinutes'
  | 'weeklyReason'
> & {
  readonly objectives: readonly Pick<
    Engagement['objectives'][number],
    'label' | 'details' | 'dueOn' | 'carriedBy'
  >[]
}

/**
 * What was agreed, as one short hash: the same for two prints of one version, another as soon as a word changed. Where
 * objectives stand is no part of it, since they move after the signature.
 */
export const contentHash = (contract: Agreed): string => {
  const { number, kind, aim, aimRomeCode, startsOn, endsOn, weeklyMinutes, weeklyReason, objectives } =
    contract
  const agreed = [
    ...[contract.pathwayId, number, kind, aim, aimRomeCode, startsOn, endsOn, weeklyMinutes, weeklyReason],
    objectives.map(({ label, details, dueOn, carriedBy }) => [label, details, dueOn, carriedBy]),
  ]
  return hashOf(JSON.stringify(agreed))
}
