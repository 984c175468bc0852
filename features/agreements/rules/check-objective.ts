import { type Refusal, refuse } from '#kernel/result.ts'
import type { ObjectiveBody } from '../contract.ts'
import { indicatorOf } from './indicators.ts'
import type { Period } from './periods.ts'

type Field = { readonly pointer: string; readonly code: string }

/** What a single field cannot say: dates against the agreement, the target against the direction and the unit. */
export const checkObjective = (
  body: Omit<ObjectiveBody, 'id'>,
  agreement: Period,
): Refusal<'invalid'> | undefined => {
  const { period, baseline, target, direction } = body
  const fields: Field[] = []
  if (period.to < period.from) fields.push({ pointer: '/period/to', code: 'ends-before-start' })
  if (period.from < agreement.from) fields.push({ pointer: '/period/from', code: 'before-agreement' })
  if (period.to > agreement.to) fields.push({ pointer: '/period/to', code: 'after-agreement' })
  if (baseline && baseline.on >= period.to)
    fields.push({ pointer: '/baseline/on', code: 'baseline-after-target' })
  if (direction === 'up' && target.min === null)
    fields.push({ pointer: '/target/min', code: 'target-missing' })
  if (direction === 'down' && target.max === null)
    fields.push({ pointer: '/target/max', code: 'target-missing' })
  if (direction === 'range' && (target.min === null || target.max === null))
    fields.push({ pointer: target.min === null ? '/target/min' : '/target/max', code: 'target-missing' })
  if (target.min !== null && target.max !== null && target.min > target.max)
    fields.push({ pointer: '/target/max', code: 'target-crossed' })
  if (indicatorOf(body.indicatorCode).unit === 'share' && Math.max(target.min ?? 0, target.max ?? 0) > 100)
    fields.push({ pointer: target.max === null ? '/target/min' : '/target/max', code: 'share-over-100' })
  return fields.length === 0 ? undefined : refuse('invalid', { fields })
}
