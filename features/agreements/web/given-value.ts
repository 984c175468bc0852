import type { FormValues } from '#platform/web/form/form-values.ts'
import type { Unit } from '../contract.ts'

/**
 * What the fields hold, as the contract wants it. A number that is asked and not written is left out: the form then
 * names it with the other empty fields, not after them.
 */
export const givenOf = (values: FormValues, unit: Unit) => {
  const isRate = unit === 'share'
  const asked = (value: unknown) => (typeof value === 'number' ? value : undefined)
  return {
    on: values.on,
    value: isRate ? null : asked(values.value),
    numerator: isRate ? asked(values.numerator) : null,
    denominator: isRate ? asked(values.denominator) : null,
    source: values.source,
    method: (values.method as string | undefined) || null,
  }
}
