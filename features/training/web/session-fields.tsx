import { memberOptions } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Hours of each half-day, place, places, who trains: what the sessions of a series share. */
export function SessionFields() {
  const members = useLoad(memberOptions, { query: {} })
  return (
    <>
      <FieldRow>
        <TimeField
          name="halfDays/morningFrom"
          optional
          label={t({ id: 'training.field.morning-from', message: 'Matin, de' })}
        />
        <TimeField
          name="halfDays/morningTo"
          optional
          label={t({ id: 'training.field.morning-to', message: 'Matin, à' })}
        />
      </FieldRow>
      <FieldRow>
        <TimeField
          name="halfDays/afternoonFrom"
          optional
          label={t({ id: 'training.field.afternoon-from', message: 'Après-midi, de' })}
        />
        <TimeField
          name="halfDays/afternoonTo"
          optional
          label={t({ id: 'training.field.afternoon-to', message: 'Après-midi, à' })}
        />
      </FieldRow>
      <TextField name="place" label={t({ id: 'training.field.place', message: 'Lieu' })} maxLength={200} />
      <NumberField
        name="places"
        label={t({ id: 'training.field.places', message: 'Nombre de places' })}
        min={1}
        max={500}
      />
      <Select
        name="trainerId"
        optional
        label={t({ id: 'training.field.trainer', message: 'Qui anime, parmi les membres' })}
        help={t({
          id: 'training.field.trainer-help',
          message: 'La séance à clôturer viendra dans son « À faire ».',
        })}
        empty={t({ id: 'training.field.trainer-none', message: 'Personne de Bassin' })}
        options={(members.data?.items ?? []).map((one) => ({
          value: one.id,
          label: `${one.name}, ${one.organisationName}`,
        }))}
      />
      <TextField
        name="trainerName"
        optional
        label={t({ id: 'training.field.outside', message: 'Sinon, son nom' })}
        maxLength={120}
      />
    </>
  )
}
