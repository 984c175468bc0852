import { type Condition, thresholdLimits } from '../contract/conditions.ts'

type Leaf = Exclude<Condition, { kind: 'group' }>

/** Whether two conditions ask for the same thing: met once, they would count twice in « so many among ». */
export const isSameNeed = (one: Leaf, other: Leaf): boolean =>
  one.kind === 'criterion'
    ? other.kind === 'criterion' && one.code === other.code
    : other.kind === 'fact' &&
      one.fact === other.fact &&
      one.operator === other.operator &&
      one.threshold === other.threshold

/** Why conditions are not written; undefined when they may be. */
export const needsRefused = (
  condition: Condition,
): 'threshold-out-of-range' | 'condition-twice' | undefined => {
  if (condition.kind === 'criterion') return undefined
  if (condition.kind === 'fact') {
    const { min, max } = thresholdLimits[condition.fact]
    return condition.threshold < min || condition.threshold > max ? 'threshold-out-of-range' : undefined
  }
  const leaves = condition.of.filter((one) => one.kind !== 'group')
  if (leaves.some((one, at) => leaves.slice(at + 1).some((other) => isSameNeed(one, other))))
    return 'condition-twice'
  return condition.of.map(needsRefused).find((code) => code !== undefined)
}
