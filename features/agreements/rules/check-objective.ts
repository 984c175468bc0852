import { type Refusal, refuse } from '#kernel/result.ts'
import type { ObjectiveBody } from '../contract.ts'
import { indicatorOf } from './indicators.ts'
import type { Period } from './periods.ts'

type Field = { readonly pointer: string; readonly code: string }
type Body = Omit<ObjectiveBody, 'id'>

/** What a single field cannot say: dates against the agreement, the target against the direction and the unit. */
export const checkObjective = (body: Body, agreement: Period): Refusal<'invalid'> | undefined => {
  const fields = [...kindProblems(body), ...periodProblems(body, agreement)]
  if (!body.aim)
    fields.push(...targetProblems(body), ...baselineProblems(body), ...stepProblems(body, natureOf(body)))
  return fields.length === 0 ? undefined : refuse('invalid', { fields })
}

export const natureOf = ({ indicatorCode, measured }: Pick<Body, 'indicatorCode' | 'measured'>) =>
  indicatorCode ? indicatorOf(indicatorCode).nature : (measured?.nature ?? 'level')

/** Counted, given or told: one of the three; what is too much is said where it is written. */
const kindProblems = (body: Body): Field[] => {
  const [chosen, ...others] = (['indicatorCode', 'measured', 'aim'] as const).filter((way) => body[way])
  if (!chosen) return [{ pointer: '/indicatorCode', code: 'way-missing' }]
  return others.map((way) => ({ pointer: `/${way}`, code: 'one-way-at-most' }))
}

const periodProblems = ({ period, baseline }: Body, agreement: Period): Field[] => {
  const fields: Field[] = []
  if (period.to < period.from) fields.push({ pointer: '/period/to', code: 'ends-before-start' })
  if (period.from < agreement.from) fields.push({ pointer: '/period/from', code: 'before-agreement' })
  if (period.to > agreement.to) fields.push({ pointer: '/period/to', code: 'after-agreement' })
  if (baseline && baseline.on >= period.to)
    fields.push({ pointer: '/baseline/on', code: 'baseline-after-target' })
  return fields
}

type Aimed = Pick<Body, 'target' | 'direction' | 'indicatorCode' | 'measured'>

const targetProblems = ({ target, direction, indicatorCode, measured }: Aimed): Field[] => {
  const fields: Field[] = []
  if (direction === 'up' && target.min === null)
    fields.push({ pointer: '/target/min', code: 'target-missing' })
  if (direction === 'down' && target.max === null)
    fields.push({ pointer: '/target/max', code: 'target-missing' })
  if (direction === 'range' && (target.min === null || target.max === null))
    fields.push({ pointer: target.min === null ? '/target/min' : '/target/max', code: 'target-missing' })
  if (target.min !== null && target.max !== null && target.min > target.max)
    fields.push({ pointer: '/target/max', code: 'target-crossed' })
  const isShare = indicatorCode ? indicatorOf(indicatorCode).unit === 'share' : measured?.isRate
  if (isShare && Math.max(target.min ?? 0, target.max ?? 0) > 100)
    fields.push({ pointer: target.max === null ? '/target/min' : '/target/max', code: 'share-over-100' })
  return fields
}

/** Persons are counted whole, the day they were first counted too. */
const baselineProblems = ({
  baseline,
  indicatorCode,
  measured,
}: Pick<Body, 'baseline' | 'indicatorCode' | 'measured'>): Field[] => {
  const isWhole = indicatorCode
    ? indicatorOf(indicatorCode).unit === 'count'
    : measured?.countsPersons && !measured.isRate
  return isWhole && baseline && !Number.isInteger(baseline.value)
    ? [{ pointer: '/baseline/value', code: 'not-whole' }]
    : []
}

type Stepped = Pick<Body, 'steps' | 'period' | 'baseline' | 'target' | 'direction'>

/** Intermediate targets come one after the other, after the baseline and before the end, each closer to the target. */
export const stepProblems = (
  { steps = [], period, baseline, target, direction }: Stepped,
  nature: 'flow' | 'level',
): Field[] => {
  const fields: Field[] = []
  steps.forEach((step, index) => {
    const before = steps[index - 1]
    const on = `/steps/${index}/on`
    if (step.on >= period.to) fields.push({ pointer: on, code: 'step-after-target' })
    else if (nature === 'flow' && step.on < period.from)
      fields.push({ pointer: on, code: 'step-before-start' })
    else if (nature === 'level' && baseline && step.on <= baseline.on)
      fields.push({ pointer: on, code: 'step-before-baseline' })
    else if (before && step.on <= before.on) fields.push({ pointer: on, code: 'step-out-of-order' })
    for (const which of ['min', 'max'] as const) {
      const [value, final] = [step[which], target[which]]
      const pointer = `/steps/${index}/${which}`
      if ((value === null) !== (final === null))
        fields.push({ pointer, code: value === null ? 'step-missing' : 'step-not-aimed' })
      else if (value !== null && final !== null && direction !== 'range') {
        const rises = nature === 'flow' || direction === 'up'
        const former = before?.[which] ?? (rises ? 0 : Number.POSITIVE_INFINITY)
        const isOrdered = rises ? former <= value && value <= final : former >= value && value >= final
        if (!isOrdered) fields.push({ pointer, code: 'step-away-from-target' })
      }
    }
  })
  return fields
}

/** What a re-based objective may not be: a break is only passed with a baseline that stands after it. */
export const checkRebase = (
  rebased: Aimed & Stepped & { readonly baseline: { readonly value: number; readonly on: string } },
  { nature, today, breaks }: { nature: 'flow' | 'level'; today: string; breaks: readonly { on: string }[] },
): Refusal<'invalid'> | undefined => {
  const fields = [...targetProblems(rebased), ...baselineProblems(rebased), ...stepProblems(rebased, nature)]
  const { baseline, period } = rebased
  if (baseline.on >= period.to) fields.push({ pointer: '/baseline/on', code: 'baseline-after-target' })
  else if (baseline.on > today) fields.push({ pointer: '/baseline/on', code: 'value-to-come' })
  else if (breaks.some(({ on }) => baseline.on < on && on <= today))
    fields.push({ pointer: '/baseline/on', code: 'baseline-before-break' })
  return fields.length === 0 ? undefined : refuse('invalid', { fields })
}
