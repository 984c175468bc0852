import { use } from 'react'
import type { CallReply } from '#platform/contract/route.ts'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { listIndicators } from '../contract.ts'
import { unitWord } from './figure-words.ts'

type Catalogue = CallReply<typeof listIndicators>['indicators']

/** One objective: what it counts, over which period, from where to where. */
export function ObjectiveFields({ catalogue }: { readonly catalogue: Catalogue }) {
  const values = use(FormContext)?.values ?? {}
  const indicator = catalogue.find((one) => one.code === values.indicatorCode)
  const english = currentLanguage() === 'en'
  const unit = indicator ? unitWord({ unit: indicator.unit, unitLabel: null }) : ''
  return (
    <>
      <Select
        name="indicatorCode"
        label={t({ id: 'agreements.form.indicator', message: 'Ce qui est compté' })}
        help={indicator && (english ? indicator.formulaEnglish : indicator.formula)}
        options={catalogue.map((one) => ({ value: one.code, label: english ? one.english : one.label }))}
      />
      <TextField
        name="label"
        label={t({ id: 'agreements.form.name', message: 'Nom de l’objectif, comme dans le protocole' })}
      />
      <TextField
        name="article"
        label={t({ id: 'agreements.form.article', message: 'Article' })}
        help={t({ id: 'agreements.form.article-help', message: 'Par exemple : art. 4.3' })}
        optional
      />
      <DateField name="period/from" label={t({ id: 'agreements.form.from', message: 'Compté du' })} />
      <DateField name="period/to" label={t({ id: 'agreements.form.to', message: 'Compté jusqu’au' })} />
      <Select
        name="direction"
        label={t({ id: 'agreements.form.direction', message: 'Sens de la cible' })}
        options={[
          { value: 'up', label: t({ id: 'agreements.direction.up', message: 'Au moins' }) },
          { value: 'down', label: t({ id: 'agreements.direction.down', message: 'Au plus' }) },
          { value: 'range', label: t({ id: 'agreements.direction.range', message: 'Entre deux bornes' }) },
        ]}
      />
      {values.direction !== 'down' && (
        <NumberField
          name="target/min"
          decimals={2}
          min={0}
          unit={unit}
          label={
            values.direction === 'range'
              ? t({ id: 'agreements.form.min', message: 'Cible minimale' })
              : t({ id: 'agreements.form.target', message: 'Cible' })
          }
        />
      )}
      {(values.direction === 'down' || values.direction === 'range') && (
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
        optional
        label={t({ id: 'agreements.form.baseline', message: 'Valeur de départ' })}
        help={t({
          id: 'agreements.form.baseline-help',
          message: 'Avec sa date, elle donne l’avancement : la part du chemin faite jusqu’à la cible.',
        })}
      />
      <DateField
        name="baseline/on"
        optional
        label={t({ id: 'agreements.form.baseline-on', message: 'Valeur de départ relevée le' })}
      />
    </>
  )
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the fields hold, as the contract wants it; a bound that the direction does not read is left out. */
export const objectiveOf = (values: FormValues) => {
  const direction = textOf(values.direction)
  const value = numberOf(values['baseline/value'])
  const isDated = typeof values['baseline/on'] === 'string'
  return {
    label: textOf(values.label),
    article: textOf(values.article) || null,
    indicatorCode: textOf(values.indicatorCode),
    direction,
    period: { from: textOf(values['period/from']), to: textOf(values['period/to']) },
    baseline:
      value === null && !isDated ? null : { value: value ?? undefined, on: textOf(values['baseline/on']) },
    target: {
      min: direction === 'down' ? null : numberOf(values['target/min']),
      max: direction === 'up' ? null : numberOf(values['target/max']),
    },
  }
}
