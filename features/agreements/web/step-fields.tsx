import { use } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Direction, Objective } from '../contract.ts'

const most = 12

/** What is to be reached on the way: as many days as one adds, each with its value. */
export function StepFields({ unit }: { readonly unit: string }) {
  const form = use(FormContext)
  const values = form?.values ?? {}
  const count = countOf(values)
  const { direction } = values
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-title">
        {t({ id: 'agreements.form.steps', message: 'Cibles intermédiaires' })}
      </legend>
      <p className="text-13 text-ink-2">
        {t({
          id: 'agreements.form.steps-help',
          message:
            'Facultatif. L’attendu du jour suit une ligne droite d’une cible à la suivante, jusqu’à la cible finale.',
        })}
      </p>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added and taken at the end.
        <FieldRow key={index}>
          <DateField
            name={`steps/${index}/on`}
            label={t({
              id: 'agreements.form.step-on',
              message: 'Date {number}',
              values: { number: index + 1 },
            })}
          />
          <div className="grid gap-3">
            {direction !== 'down' && (
              <NumberField
                name={`steps/${index}/min`}
                decimals={2}
                min={0}
                unit={unit}
                label={t({
                  id: 'agreements.form.step-min',
                  message: 'Au moins, date {number}',
                  values: { number: index + 1 },
                })}
              />
            )}
            {(direction === 'down' || direction === 'range') && (
              <NumberField
                name={`steps/${index}/max`}
                decimals={2}
                min={0}
                unit={unit}
                label={t({
                  id: 'agreements.form.step-max',
                  message: 'Au plus, date {number}',
                  values: { number: index + 1 },
                })}
              />
            )}
          </div>
        </FieldRow>
      ))}
      <div className="flex gap-2">
        {count < most && (
          <Button size="small" icon="add" onClick={() => form?.set('stepCount', count + 1)}>
            {t({ id: 'agreements.form.step-add', message: 'Ajouter une cible intermédiaire' })}
          </Button>
        )}
        {count > 0 && (
          <Button size="small" kind="quiet" onClick={() => form?.set('stepCount', count - 1)}>
            {t({ id: 'agreements.form.step-remove', message: 'Retirer la dernière' })}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

const countOf = (values: FormValues): number => (typeof values.stepCount === 'number' ? values.stepCount : 0)

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** What the fields hold; a bound that the direction does not read is left out. */
export const stepsOf = (values: FormValues) => {
  const direction = values.direction as Direction
  return Array.from({ length: countOf(values) }, (_, index) => ({
    on: String(values[`steps/${index}/on`] ?? ''),
    min: direction === 'down' ? null : number(values[`steps/${index}/min`]),
    max: direction === 'up' ? null : number(values[`steps/${index}/max`]),
  }))
}

export const stepValues = (steps: Objective['steps']): FormValues => ({
  stepCount: steps.length,
  ...Object.fromEntries(
    steps.flatMap((step, index) =>
      Object.entries(step).flatMap(([name, value]) =>
        value === null ? [] : [[`steps/${index}/${name}`, value]],
      ),
    ),
  ),
})
