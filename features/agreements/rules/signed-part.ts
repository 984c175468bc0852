import type { Objective, ObjectiveBody } from '../contract.ts'

type Signed = Pick<
  ObjectiveBody,
  'label' | 'article' | 'direction' | 'period' | 'baseline' | 'target' | 'filters'
> &
  Partial<Pick<ObjectiveBody, 'measured' | 'aim' | 'steps'>> & {
    /** As it was written: an indicator that Bassin no longer counts keeps its code. */
    readonly indicatorCode: string | null
  }

/** What the signatories agreed on: words, what is counted, from what to what. Owner, weight and rhythm are the work's. */
const signedPart = (one: Signed): string =>
  JSON.stringify([
    ...[one.label, one.article ?? null, one.indicatorCode ?? null, one.direction],
    ...[one.period.from, one.period.to, one.baseline?.value ?? null, one.baseline?.on ?? null],
    ...[one.target.min, one.target.max, Object.entries(one.filters).toSorted()],
    ...[one.measured ?? null, one.aim ?? null, (one.steps ?? []).map(({ on, ...rest }) => [on, rest])],
  ])

export const changesWhatIsSigned = (current: Objective, next: Omit<ObjectiveBody, 'id'>): boolean =>
  signedPart(current) !== signedPart(next)
