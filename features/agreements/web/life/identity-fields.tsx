import { memberOptions } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { renewals } from '../../rules/life/agreement-kinds.ts'
import { renewalWord } from './words.ts'

/** Name, purpose, term, notice and renewal: what a signature freezes. */
export function IdentityFields() {
  return (
    <>
      <TextField
        name="label"
        label={t({ id: 'agreements.life.field.label', message: 'Nom de la convention' })}
        maxLength={200}
      />
      <TextArea
        name="purpose"
        optional
        rows={3}
        maxLength={4000}
        label={t({ id: 'agreements.life.field.purpose', message: 'Objet' })}
        help={t({
          id: 'agreements.life.field.purpose-help',
          message: 'En deux phrases, pour un élu ou un habitant.',
        })}
      />
      <DateField
        name="startsOn"
        label={t({ id: 'agreements.life.field.starts', message: 'Prend effet le' })}
        help={t({
          id: 'agreements.life.field.starts-help',
          message: 'La date d’effet, qui peut différer de la signature.',
        })}
      />
      <TermFields />
    </>
  )
}

/** Term, notice and renewal, also opened by an amendment of duration. */
export function TermFields({ prefix = '' }: { readonly prefix?: string }) {
  return (
    <>
      <FieldRow>
        <DateField
          name={`${prefix}endsOn`}
          label={t({ id: 'agreements.life.field.ends', message: 'Prend fin le' })}
        />
        <NumberField
          name={`${prefix}noticeMonths`}
          optional
          min={0}
          max={36}
          label={t({ id: 'agreements.life.field.notice', message: 'Préavis, en mois' })}
        />
      </FieldRow>
      <Select
        name={`${prefix}renewal`}
        label={t({ id: 'agreements.life.field.renewal', message: 'Reconduction' })}
        options={renewals.map((one) => ({ value: one, label: renewalWord(one) }))}
      />
      <FieldRow>
        <NumberField
          name={`${prefix}renewalMonths`}
          optional
          min={1}
          max={120}
          label={t({
            id: 'agreements.life.field.renewal-months',
            message: 'Durée d’une reconduction, en mois',
          })}
        />
        <NumberField
          name={`${prefix}renewalsMax`}
          optional
          min={1}
          max={20}
          label={t({ id: 'agreements.life.field.renewals-max', message: 'Nombre de fois au plus' })}
        />
      </FieldRow>
    </>
  )
}

/** What is about the agreement and not in its text: it may change after the signature. */
export function FollowingFields() {
  const members = useLoad(memberOptions, { query: { right: 'agreements.write' } })
  return (
    <>
      <TextField
        name="reference"
        optional
        maxLength={60}
        label={t({ id: 'agreements.life.field.reference', message: 'Référence chez vous' })}
      />
      <DeliberationFields />
      <Select
        name="followedBy"
        optional
        label={t({ id: 'agreements.life.column.followed', message: 'Suivie par' })}
        help={t({
          id: 'agreements.life.field.followed-help',
          message: 'Le préavis viendra dans son « À faire ».',
        })}
        options={(members.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkbox
        name="isRestricted"
        label={t({ id: 'agreements.life.field.restricted', message: 'Lecture restreinte' })}
        help={t({
          id: 'agreements.life.field.restricted-help',
          message: 'Seuls la liront le pilotage et les membres des organismes parties.',
        })}
      />
    </>
  )
}

export function DeliberationFields() {
  return (
    <>
      <FieldRow>
        <TextField
          name="deliberationNumber"
          optional
          maxLength={60}
          label={t({ id: 'agreements.life.field.deliberation-number', message: 'Délibération, numéro' })}
        />
        <DateField
          name="deliberatedOn"
          optional
          label={t({ id: 'agreements.life.field.deliberated', message: 'Délibération, date' })}
        />
      </FieldRow>
      <DateField
        name="transmittedOn"
        optional
        label={t({
          id: 'agreements.life.field.transmitted-on',
          message: 'Envoyée au contrôle de légalité le',
        })}
      />
    </>
  )
}

const orNull = <Value,>(value: unknown): Value | null =>
  value === undefined || value === '' ? null : (value as Value)

export const termOf = (values: FormValues, prefix = '') => ({
  endsOn: String(values[`${prefix}endsOn`] ?? ''),
  noticeMonths: orNull<number>(values[`${prefix}noticeMonths`]),
  renewal: (values[`${prefix}renewal`] ?? 'none') as (typeof renewals)[number],
  renewalMonths: orNull<number>(values[`${prefix}renewalMonths`]),
  renewalsMax: orNull<number>(values[`${prefix}renewalsMax`]),
})

export const identityOf = (values: FormValues) => ({
  label: String(values.label ?? ''),
  purpose: String(values.purpose ?? ''),
  startsOn: String(values.startsOn ?? ''),
  ...termOf(values),
})

export const deliberationOf = (values: FormValues) => ({
  deliberationNumber: orNull<string>(values.deliberationNumber),
  deliberatedOn: orNull<string>(values.deliberatedOn),
  transmittedOn: orNull<string>(values.transmittedOn),
})

export const followingOf = (values: FormValues) => ({
  reference: orNull<string>(values.reference),
  ...deliberationOf(values),
  isRestricted: values.isRestricted === true,
  followedBy: orNull<string>(values.followedBy),
})

/** Initial values of a form from a stored row: what is null is not typed. */
export const typed = (row: object): FormValues =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
