import { use } from 'react'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Direction, Objective } from '../contract.ts'
import { StepFields, stepsOf, stepValues } from './step-fields.tsx'

/** From where to where, and through what; `direction` is among the values of the form. */
export function TargetFields({
  unit,
  needsBaseline = false,
}: {
  readonly unit: string
  readonly needsBaseline?: boolean
}) {
  const { direction } = use(FormContext)?.values ?? {}
  return (
    <>
      {direction !== 'down' && (
        <NumberField
          name="target/min"
          decimals={2}
          min={0}
          unit={unit}
          label={
            direction === 'range'
              ? t({ id: 'agreements.form.min', message: 'Cible minimale' })
              : t({ id: 'agreements.form.target', message: 'Cible' })
          }
        />
      )}
      {(direction === 'down' || direction === 'range') && (
        <NumberField
          name="target/max"
          decimals={2}
          min={0}
          unit={unit}
          label={t({ id: 'agreements.form.max', message: 'Cible maximale' })}
        />
      )}
      <NumberField
        name="baseline/value"
        decimals={2}
        unit={unit}
        optional={!needsBaseline}
        label={t({ id: 'agreements.form.baseline', message: 'Valeur de départ' })}
        help={t({
          id: 'agreements.form.baseline-help',
          message: 'Avec sa date, elle donne l’avancement : la part du chemin faite jusqu’à la cible.',
        })}
      />
      <DateField
        name="baseline/on"
        optional={!needsBaseline}
        label={t({ id: 'agreements.form.baseline-on', message: 'Valeur de départ relevée le' })}
      />
      <StepFields unit={unit} />
    </>
  )
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** What the fields hold; a bound that the direction does not read is left out. */
export const targetsOf = (values: FormValues, { needsBaseline = false } = {}) => {
  const direction = values.direction as Direction
  const value = number(values['baseline/value'])
  const on = values['baseline/on']
  const isDated = typeof on === 'string'
  return {
    baseline:
      value === null && !isDated && !needsBaseline
        ? null
        : { value: value ?? undefined, on: isDated ? on : '' },
    target: {
      min: direction === 'down' ? null : number(values['target/min']),
      max: direction === 'up' ? null : number(values['target/max']),
    },
    steps: stepsOf(values),
  }
}

export const targetValues = ({
  direction,
  baseline,
  target,
  steps,
}: Pick<Objective, 'direction' | 'baseline' | 'target' | 'steps'>): FormValues => ({
  direction,
  ...(baseline && { 'baseline/value': baseline.value, 'baseline/on': baseline.on }),
  ...(target.min !== null && { 'target/min': target.min }),
  ...(target.max !== null && { 'target/max': target.max }),
  ...stepValues(steps),
})
