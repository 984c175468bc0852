import { use } from 'react'
import { listQpv, searchCommunes, searchJobs } from '#features/territory/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  contactLabels,
  educationLabels,
  householdLabels,
  optionsOf,
  qpvProofLabels,
  reasonLabels,
  resourceLabels,
  sexLabels,
  situationLabels,
} from './labels.ts'

/** Communes by name or postal code, those of the territory first. */
export const loadCommunes = async (q: string, signal: AbortSignal) => {
  const { items } = await call(searchCommunes, { query: { q }, signal })
  return items.map((one) => ({ value: one.code, label: one.name, hint: one.postalCodes.join(', ') }))
}

const loadJobs = async (q: string, signal: AbortSignal) => {
  const { items } = await call(searchJobs, { query: { q }, signal })
  return items.map((one) => ({ value: one.romeCode, label: one.label, hint: one.romeLabel }))
}

export function SectionTitle({ children }: { readonly children: string }) {
  return <h2 className="mt-2 border-b border-line pb-1 text-16 font-title">{children}</h2>
}

/** Names and birth: what tells one person from another. */
export function IdentityFields() {
  return (
    <>
      <TextField
        name="familyName"
        label={t({ id: 'people.field.family-name', message: 'Nom' })}
        maxLength={80}
      />
      <TextField
        name="givenName"
        label={t({ id: 'people.field.given-name', message: 'Prénom' })}
        maxLength={80}
      />
      <TextField
        name="birthName"
        label={t({ id: 'people.field.birth-name', message: 'Nom de naissance' })}
        optional
        maxLength={80}
      />
      <DateField
        name="birthDate"
        label={t({ id: 'people.field.birth-date', message: 'Date de naissance' })}
        optional
        max={today()}
      />
      <RadioGroup
        name="sex"
        label={t({ id: 'people.field.sex', message: 'Sexe' })}
        optional
        options={optionsOf(sexLabels())}
      />
    </>
  )
}

export function ContactFields({ communeName }: { readonly communeName?: string | null }) {
  return (
    <>
      <TextField
        name="phone"
        type="tel"
        label={t({ id: 'people.field.phone', message: 'Téléphone' })}
        optional
        size={20}
      />
      <TextField
        name="email"
        type="email"
        label={t({ id: 'people.field.email', message: 'Courriel' })}
        optional
      />
      <Select
        name="contactPreference"
        label={t({ id: 'people.field.contact-preference', message: 'Comment la joindre de préférence' })}
        optional
        options={optionsOf(contactLabels())}
      />
      <TextField name="address" label={t({ id: 'people.field.address', message: 'Adresse' })} optional />
      <TextField
        name="postalCode"
        label={t({ id: 'people.field.postal-code', message: 'Code postal' })}
        optional
        size={7}
        maxLength={5}
        inputMode="numeric"
      />
      <ComboBox
        name="communeCode"
        label={t({ id: 'people.field.commune', message: 'Commune' })}
        optional
        load={loadCommunes}
        {...(communeName ? { initialLabel: communeName } : {})}
      />
    </>
  )
}

/** A neighbourhood is chosen by hand, with what shows that the person lives there. */
function QpvFields() {
  const values = use(FormContext)?.values
  const known = useLoad(listQpv)
  return (
    <>
      <RadioGroup
        name="qpv"
        label={t({ id: 'people.field.qpv', message: 'Habite un quartier prioritaire (QPV)' })}
        optional
        options={[
          { value: 'yes', label: t({ id: 'people.yes', message: 'Oui' }) },
          { value: 'no', label: t({ id: 'people.no', message: 'Non' }) },
        ]}
      />
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
          <Select
            name="qpvProof"
            label={t({ id: 'people.field.qpv-proof', message: 'Établi par' })}
            options={optionsOf(qpvProofLabels())}
          />
        </>
      )}
    </>
  )
}

/** The whole file; `communeName` is the words of what is already chosen. */
export function PersonFields({
  communeName,
  afterIdentity,
}: {
  readonly communeName?: string | null
  readonly afterIdentity?: React.ReactNode
}) {
  return (
    <>
      <Select
        name="reason"
        label={t({ id: 'people.field.reason', message: 'Motif du dossier' })}
        options={optionsOf(reasonLabels())}
      />
      <SectionTitle>{t({ id: 'people.section.identity', message: 'Identité' })}</SectionTitle>
      <IdentityFields />
      <TextField
        name="franceTravailId"
        label={t({ id: 'people.field.france-travail-id', message: 'Identifiant France Travail' })}
        optional
        size={14}
      />
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
      <SituationFields />
    </>
  )
}

function SituationFields() {
  return (
    <>
      <Select
        name="situationCode"
        label={t({ id: 'people.field.situation', message: 'Situation vers l’emploi' })}
        optional
        options={optionsOf(situationLabels())}
      />
      <DateField
        name="joblessSince"
        label={t({ id: 'people.field.jobless-since', message: 'Sans emploi depuis le' })}
        optional
        max={today()}
      />
      <Select
        name="educationLevel"
        label={t({ id: 'people.field.education', message: 'Niveau de formation' })}
        optional
        options={optionsOf(educationLabels())}
      />
      <CheckboxGroup
        name="resources"
        label={t({ id: 'people.field.resources', message: 'Ressources' })}
        optional
        options={optionsOf(resourceLabels())}
      />
      <Select
        name="household"
        label={t({ id: 'people.field.household', message: 'Foyer' })}
        optional
        options={optionsOf(householdLabels())}
      />
      <NumberField
        name="dependentChildren"
        label={t({ id: 'people.field.children', message: 'Enfants à charge' })}
        optional
        min={0}
        max={30}
      />
      <RadioGroup
        name="licence"
        label={t({ id: 'people.field.licence', message: 'Permis B' })}
        optional
        options={[
          { value: 'yes', label: t({ id: 'people.yes', message: 'Oui' }) },
          { value: 'no', label: t({ id: 'people.no', message: 'Non' }) },
        ]}
      />
      <ComboBox
        name="targetRomeCode"
        label={t({ id: 'people.field.target-job', message: 'Métier visé' })}
        optional
        load={loadJobs}
      />
    </>
  )
}
