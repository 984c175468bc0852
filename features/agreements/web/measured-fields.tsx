import { Checkbox, RadioGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type Objective, periodicities } from '../contract.ts'
import { periodicityWord } from './objective-words.ts'

/** What a given value is, and when the next one is expected. */
export function MeasuredFields() {
  return (
    <>
      <FieldRow>
        <TextField
          name="measured/unit"
          label={t({ id: 'agreements.measured.unit', message: 'Unité' })}
          help={t({ id: 'agreements.measured.unit-help', message: 'Par exemple : heures, marchés, €' })}
          maxLength={40}
        />
        <RadioGroup
          name="measured/nature"
          label={t({ id: 'agreements.measured.nature', message: 'La valeur' })}
          options={[
            {
              value: 'flow',
              label: t({ id: 'agreements.measured.flow', message: 's’ajoute au fil de la période' }),
            },
            {
              value: 'level',
              label: t({ id: 'agreements.measured.level', message: 'se lit à une date' }),
            },
          ]}
        />
      </FieldRow>
      <Checkbox
        name="measured/isRate"
        label={t({
          id: 'agreements.measured.rate',
          message: 'C’est un taux : un numérateur et un dénominateur',
        })}
      />
      <Checkbox
        name="measured/countsPersons"
        label={t({ id: 'agreements.measured.persons', message: 'Elle compte des personnes' })}
        help={t({
          id: 'agreements.measured.persons-help',
          message: 'En dessous de cinq, elle n’est pas montrée à qui ne voit pas les personnes.',
        })}
      />
      <TextArea
        name="measured/formula"
        label={t({ id: 'agreements.measured.formula', message: 'Ce qui est compté, et comment' })}
        rows={2}
        maxLength={600}
      />
      <TextField
        name="measured/source"
        label={t({ id: 'agreements.measured.source', message: 'Qui donne la valeur' })}
        maxLength={200}
      />
      <Select
        name="measured/series"
        label={t({ id: 'agreements.measured.series', message: 'Série publique suivie' })}
        help={t({
          id: 'agreements.measured.series-help',
          message: 'Ses ruptures connues empêchent de comparer par-dessus.',
        })}
        optional
        empty={t({ id: 'agreements.measured.no-series', message: 'Aucune' })}
        options={[
          {
            value: 'jobseekers',
            label: t({ id: 'agreements.series.jobseekers', message: 'Inscrits à France Travail' }),
          },
        ]}
      />
      <FieldRow>
        <Select
          name="periodicity"
          label={t({ id: 'agreements.form.periodicity', message: 'Périodicité' })}
          optional
          options={periodicities.map((code) => ({ value: code, label: periodicityWord(code) }))}
        />
        <NumberField
          name="availabilityDays"
          label={t({ id: 'agreements.form.availability', message: 'Délai de disponibilité' })}
          unit={t({ id: 'agreements.unit.days', message: 'j' })}
          min={0}
          max={730}
          optional
        />
      </FieldRow>
    </>
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the fields hold, as the contract wants it. */
export const measuredOf = (values: FormValues) => ({
  nature: text(values['measured/nature']) || 'flow',
  unit: text(values['measured/unit']),
  isRate: values['measured/isRate'] === true,
  countsPersons: values['measured/countsPersons'] === true,
  formula: text(values['measured/formula']),
  source: text(values['measured/source']),
  series: text(values['measured/series']) || null,
})

export const measuredValues = ({ measured, periodicity, availabilityDays }: Objective): FormValues => ({
  ...(measured &&
    Object.fromEntries(
      Object.entries(measured).flatMap(([name, value]) =>
        value === null ? [] : [[`measured/${name}`, value]],
      ),
    )),
  ...(periodicity && { periodicity }),
  ...(availabilityDays !== null && { availabilityDays }),
})
