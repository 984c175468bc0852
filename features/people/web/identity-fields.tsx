import { searchCommunes } from '#features/territory/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { fieldLabels } from './field-labels.ts'
import {
  contactLabels,
  educationLabels,
  optionsOf,
  resourceLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'

/** Communes by name or postal code, those of the territory first. */
const loadCommunes = async (q: string, signal: AbortSignal) => {
  const { items } = await call(searchCommunes, { query: { q }, signal })
  return items.map((one) => ({ value: one.code, label: one.name, hint: one.postalCodes.join(', ') }))
}

/** What tells one person from another. `isShort`: as a sender knows her, her date of birth needed. */
export function IdentityFields({ isShort = false }: { readonly isShort?: boolean }) {
  const labels = fieldLabels()
  return (
    <>
      <FieldRow>
        <TextField name="familyName" label={labels.familyName} maxLength={80} />
        <TextField name="givenName" label={labels.givenName} maxLength={80} />
      </FieldRow>
      {!isShort && <TextField name="birthName" label={labels.birthName} optional maxLength={80} />}
      <FieldRow>
        <DateField name="birthDate" label={labels.birthDate} optional={!isShort} max={today()} />
        <RadioGroup name="sex" label={labels.sex} optional layout="row" options={optionsOf(sexLabels())} />
      </FieldRow>
      <TextField name="franceTravailId" label={labels.franceTravailId} optional size={14} />
    </>
  )
}

/** How to reach the person; `communeName` is the words of what is already chosen. */
export function ContactFields({ communeName }: { readonly communeName?: string | null }) {
  const labels = fieldLabels()
  return (
    <>
      <FieldRow>
        <TextField name="phone" type="tel" label={labels.phone} optional size={20} />
        <TextField name="email" type="email" label={labels.email} optional />
      </FieldRow>
      <TextField name="address" label={labels.address} optional />
      <FieldRow>
        <TextField
          name="postalCode"
          label={labels.postalCode}
          optional
          size={7}
          maxLength={5}
          inputMode="numeric"
        />
        <ComboBox
          name="communeCode"
          label={labels.communeCode}
          optional
          load={loadCommunes}
          {...(communeName ? { initialLabel: communeName } : {})}
        />
      </FieldRow>
      <Select
        name="contactPreference"
        label={labels.contactPreference}
        optional
        options={optionsOf(contactLabels())}
      />
    </>
  )
}

/** Where the person stands towards work. */
export function EmploymentFields() {
  const labels = fieldLabels()
  return (
    <>
      <FieldRow>
        <Select
          name="situationCode"
          label={labels.situationCode}
          optional
          options={optionsOf(situationLabels())}
        />
        <Select
          name="educationLevel"
          label={labels.educationLevel}
          optional
          options={optionsOf(educationLabels())}
        />
      </FieldRow>
      <DateField name="joblessSince" label={labels.joblessSince} optional max={today()} />
      <CheckboxGroup
        name="resources"
        label={labels.resources}
        optional
        layout="two-columns"
        options={optionsOf(resourceLabels())}
      />
    </>
  )
}
