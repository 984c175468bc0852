import { use } from 'react'
import { listQpv } from '#features/territory/contract.ts'
import { JobField } from '#features/territory/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { fieldLabels, yesNoLabels } from './field-labels.ts'
import { ContactFields, EmploymentFields, IdentityFields } from './identity-fields.tsx'
import { householdLabels, optionsOf, qpvProofLabels, reasonLabels } from './labels.ts'

/** The whole file; `communeName` is the words of what is already chosen. */
export function PersonFields({
  communeName,
  afterIdentity,
}: {
  readonly communeName?: string | null
  readonly afterIdentity?: React.ReactNode
}) {
  const labels = fieldLabels()
  return (
    <>
      <Select name="reason" label={labels.reason} options={optionsOf(reasonLabels())} />
      <SectionTitle>{t({ id: 'people.section.identity', message: 'Identité' })}</SectionTitle>
      <IdentityFields />
      {afterIdentity}
      <SectionTitle>{t({ id: 'people.section.contact', message: 'Coordonnées' })}</SectionTitle>
      <ContactFields {...(communeName ? { communeName } : {})} />
      <TextField
        name="outsideReason"
        label={t({
          id: 'people.field.outside-reason',
          message: 'Si la commune est hors du territoire, pourquoi',
        })}
        optional
        maxLength={300}
      />
      <QpvFields />
      <SectionTitle>{t({ id: 'people.section.situation', message: 'Situation' })}</SectionTitle>
      <EmploymentFields />
      <HouseholdFields />
      <TargetJobField />
    </>
  )
}

/** The code that counts and the words that are read, chosen together: words of a former choice would stay. */
function TargetJobField() {
  const form = use(FormContext)
  const { targetJob, targetRomeCode } = form?.values ?? {}
  const words = targetJob ?? targetRomeCode
  return (
    <JobField
      name="targetRomeCode"
      label={fieldLabels().targetRomeCode}
      {...(typeof words === 'string' && { initialLabel: words })}
      onChoose={(job) => form?.set('targetJob', job?.label)}
    />
  )
}

/** A neighbourhood is chosen by hand, with what shows that the person lives there. */
function QpvFields() {
  const values = use(FormContext)?.values
  const known = useLoad(listQpv)
  const labels = fieldLabels()
  return (
    <>
      <RadioGroup name="qpv" label={labels.qpv} optional options={optionsOf(yesNoLabels())} />
      {values?.qpv === 'yes' && (
        <>
          <Select
            name="qpvCode"
            label={t({ id: 'people.field.qpv-code', message: 'Quartier' })}
            optional
            options={(known.data?.items ?? []).map((one) => ({
              value: one.code,
              label: `${one.name} (${one.communeName})`,
            }))}
          />
          <Select name="qpvProof" label={labels.qpvProof} options={optionsOf(qpvProofLabels())} />
        </>
      )}
    </>
  )
}

function HouseholdFields() {
  const labels = fieldLabels()
  return (
    <>
      <Select name="household" label={labels.household} optional options={optionsOf(householdLabels())} />
      <NumberField name="dependentChildren" label={labels.dependentChildren} optional min={0} max={30} />
      <RadioGroup name="licence" label={labels.licence} optional options={optionsOf(yesNoLabels())} />
    </>
  )
}
