import { use } from 'react'
import type { CallReply } from '#platform/contract/route.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import {
  indicatorCodes,
  type listIndicators,
  listOwners,
  type Objective,
  objectiveKinds,
} from '../contract.ts'
import { unitWord } from './figure-words.ts'
import { MeasuredFields, measuredOf, measuredValues } from './measured-fields.tsx'
import { kindWord } from './objective-words.ts'
import { TargetFields, targetsOf, targetValues } from './target-fields.tsx'

type Catalogue = CallReply<typeof listIndicators>['indicators']

/** One objective: how it is followed, over which period, from where to where, and who answers for it. */
export function ObjectiveFields({ catalogue }: { readonly catalogue: Catalogue }) {
  const values = use(FormContext)?.values ?? {}
  const indicator = catalogue.find((one) => one.code === values.indicatorCode)
  const english = currentLanguage() === 'en'
  const isQualitative = values.kind === 'qualitative'
  const unit =
    values.kind === 'manual'
      ? values['measured/isRate'] === true
        ? '%'
        : text(values['measured/unit'])
      : indicator
        ? unitWord({ unit: indicator.unit, unitLabel: null })
        : ''
  return (
    <>
      <RadioGroup
        name="kind"
        label={t({ id: 'agreements.form.kind', message: 'Comment il est suivi' })}
        options={objectiveKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
      />
      {values.kind === 'computed' && (
        <Select
          name="indicatorCode"
          label={t({ id: 'agreements.form.indicator', message: 'Ce qui est compté' })}
          help={indicator && (english ? indicator.formulaEnglish : indicator.formula)}
          options={catalogue.map((one) => ({ value: one.code, label: english ? one.english : one.label }))}
        />
      )}
      <TextField
        name="label"
        label={t({ id: 'agreements.form.name', message: 'Nom de l’objectif, comme dans la convention' })}
      />
      <TextField
        name="article"
        label={t({ id: 'agreements.form.article', message: 'Article' })}
        help={t({ id: 'agreements.form.article-help', message: 'Par exemple : art. 4.3' })}
        optional
      />
      {values.kind === 'manual' && <MeasuredFields />}
      {isQualitative && (
        <TextArea
          name="aim"
          label={t({ id: 'agreements.aim.title', message: 'Ce qui est visé' })}
          rows={3}
          maxLength={2000}
        />
      )}
      <DateField name="period/from" label={t({ id: 'agreements.form.from', message: 'Compté du' })} />
      <DateField name="period/to" label={t({ id: 'agreements.form.to', message: 'Compté jusqu’au' })} />
      {!isQualitative && (
        <>
          <Select
            name="direction"
            label={t({ id: 'agreements.form.direction', message: 'Sens de la cible' })}
            options={[
              { value: 'up', label: t({ id: 'agreements.direction.up', message: 'Au moins' }) },
              { value: 'down', label: t({ id: 'agreements.direction.down', message: 'Au plus' }) },
              {
                value: 'range',
                label: t({ id: 'agreements.direction.range', message: 'Entre deux bornes' }),
              },
            ]}
          />
          <TargetFields unit={unit} />
          <NumberField
            name="weight"
            decimals={2}
            min={0}
            max={100}
            label={t({ id: 'agreements.form.weight', message: 'Poids dans l’avancement' })}
            help={t({
              id: 'agreements.form.weight-help',
              message: '1 pour tous, ou plus pour ceux qui comptent davantage ; 0 le laisse à part.',
            })}
          />
        </>
      )}
      <OwnerField />
    </>
  )
}

function OwnerField() {
  const { data } = useLoad(listOwners)
  return (
    <Select
      name="ownerId"
      label={t({ id: 'agreements.form.owner', message: 'Responsable' })}
      help={t({
        id: 'agreements.form.owner-help',
        message: 'Donne les valeurs, se prononce, répond aux contestations.',
      })}
      optional
      options={(data?.members ?? []).map(({ id, name, organisation }) => ({
        value: id,
        label: `${name}, ${organisation}`,
      }))}
    />
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const noTarget = { baseline: null, target: { min: null, max: null }, steps: [] }

/** What the fields hold, as the contract wants it. */
export const objectiveOf = (values: FormValues) => {
  const { kind } = values
  return {
    label: text(values.label),
    article: text(values.article) || null,
    indicatorCode: kind === 'computed' ? text(values.indicatorCode) || undefined : null,
    measured: kind === 'manual' ? measuredOf(values) : null,
    aim: kind === 'qualitative' ? text(values.aim) : null,
    direction: kind === 'qualitative' ? 'up' : text(values.direction),
    period: { from: text(values['period/from']), to: text(values['period/to']) },
    ...(kind === 'qualitative' ? noTarget : targetsOf(values)),
    weight: values.weight,
    ownerId: text(values.ownerId) || null,
    periodicity: text(values.periodicity) || null,
    availabilityDays: typeof values.availabilityDays === 'number' ? values.availabilityDays : null,
  }
}

/** What an objective puts in the fields. */
export const valuesOfObjective = (objective: Objective): FormValues => {
  const { kind, label, article, indicatorCode, period, aim, weight, owner } = objective
  return {
    ...{ kind, label, weight, 'period/from': period.from, 'period/to': period.to },
    ...(indicatorCode !== null && { indicatorCode }),
    ...(article !== null && { article }),
    ...(aim !== null && { aim }),
    ...(owner && { ownerId: owner.id }),
    ...targetValues(objective),
    ...measuredValues(objective),
  }
}

/** An objective as the contract takes it, to put it back. */
export const fieldsOf = (objective: Objective) => {
  const { label, article, direction, period, baseline, target, filters, measured, aim, steps } = objective
  return {
    ...{ label, article, direction, period, baseline, target, filters, measured, aim, steps },
    indicatorCode: indicatorCodes.find((code) => code === objective.indicatorCode) ?? null,
    weight: objective.weight,
    ownerId: objective.owner?.id ?? null,
    periodicity: objective.periodicity,
    availabilityDays: objective.availabilityDays,
  }
}
