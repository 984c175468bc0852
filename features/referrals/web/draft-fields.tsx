import { use } from 'react'
import {
  CriteriaField,
  contactLabels,
  educationLabels,
  optionsOf,
  resourceLabels,
  sexLabels,
  situationLabels,
} from '#features/people/web/public.ts'
import { searchCommunes } from '#features/territory/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { SensitiveReferralCode } from '../contract.ts'

const loadCommunes = async (q: string, signal: AbortSignal) => {
  const { items } = await call(searchCommunes, { query: { q }, signal })
  return items.map((one) => ({ value: one.code, label: one.name, hint: one.postalCodes.join(', ') }))
}

function Section({
  title,
  hint,
  children,
}: {
  readonly title: string
  readonly hint?: string
  readonly children: React.ReactNode
}) {
  return (
    <>
      <h2 className="mt-2 border-b border-line pb-1 text-16 font-title">{title}</h2>
      {hint && <p className="-mt-2 text-13 text-ink-2">{hint}</p>}
      {children}
    </>
  )
}

/** What a sender writes, the needed things first: under two minutes for who knows the person. */
export function DraftFields({ schemes }: { readonly schemes: readonly { id: string; label: string }[] }) {
  return (
    <>
      {schemes.length > 1 && (
        <RadioGroup
          name="schemeId"
          label={t({ id: 'referrals.field.scheme', message: 'Accompagnement demandé' })}
          options={schemes.map((one) => ({ value: one.id, label: one.label }))}
        />
      )}
      <Section title={t({ id: 'referrals.section.person', message: 'La personne' })}>
        <FieldRow>
          <TextField
            name="familyName"
            label={t({ id: 'referrals.field.family-name', message: 'Nom' })}
            maxLength={80}
          />
          <TextField
            name="givenName"
            label={t({ id: 'referrals.field.given-name', message: 'Prénom' })}
            maxLength={80}
          />
        </FieldRow>
        <FieldRow>
          <DateField
            name="birthDate"
            label={t({ id: 'referrals.field.birth-date', message: 'Date de naissance' })}
            max={today()}
          />
          <RadioGroup
            name="sex"
            label={t({ id: 'referrals.field.sex', message: 'Sexe' })}
            optional
            layout="row"
            options={optionsOf(sexLabels())}
          />
        </FieldRow>
        <TextField
          name="franceTravailId"
          label={t({ id: 'referrals.field.france-travail-id', message: 'Identifiant France Travail' })}
          optional
          size={14}
        />
      </Section>
      <Section
        title={t({ id: 'referrals.section.contact', message: 'Comment la joindre' })}
        hint={t({
          id: 'referrals.section.contact-hint',
          message: 'Un téléphone, un courriel ou une adresse est nécessaire.',
        })}
      >
        <FieldRow>
          <TextField
            name="phone"
            type="tel"
            label={t({ id: 'referrals.field.phone', message: 'Téléphone' })}
            optional
            size={20}
          />
          <TextField
            name="email"
            type="email"
            label={t({ id: 'referrals.field.email', message: 'Courriel' })}
            optional
          />
        </FieldRow>
        <TextField name="address" label={t({ id: 'referrals.field.address', message: 'Adresse' })} optional />
        <FieldRow>
          <TextField
            name="postalCode"
            label={t({ id: 'referrals.field.postal-code', message: 'Code postal' })}
            optional
            size={7}
            maxLength={5}
            inputMode="numeric"
          />
          <ComboBox
            name="communeCode"
            label={t({ id: 'referrals.field.commune', message: 'Commune' })}
            optional
            load={loadCommunes}
          />
        </FieldRow>
        <Select
          name="contactPreference"
          label={t({ id: 'referrals.field.contact-preference', message: 'De préférence' })}
          optional
          options={optionsOf(contactLabels())}
        />
      </Section>
      <Section title={t({ id: 'referrals.section.request', message: 'La demande' })}>
        <TextArea
          name="reason"
          label={t({ id: 'referrals.field.reason', message: 'Pourquoi cette prescription' })}
          help={t({
            id: 'referrals.field.reason-help',
            message: 'Des faits utiles à l’emploi : projet, expérience, ce qui bloque. Rien sur la santé.',
          })}
          maxLength={2000}
        />
        <TextField
          name="availability"
          label={t({ id: 'referrals.field.availability', message: 'Disponibilités' })}
          optional
          maxLength={300}
        />
        <DateField
          name="personInformedOn"
          label={t({ id: 'referrals.field.informed-on', message: 'La personne a été informée le' })}
          max={today()}
        />
      </Section>
      <Section title={t({ id: 'referrals.section.situation', message: 'Sa situation' })}>
        <FieldRow>
          <Select
            name="situationCode"
            label={t({ id: 'referrals.field.situation', message: 'Situation vers l’emploi' })}
            optional
            options={optionsOf(situationLabels())}
          />
          <Select
            name="educationLevel"
            label={t({ id: 'referrals.field.education', message: 'Niveau de formation' })}
            optional
            options={optionsOf(educationLabels())}
          />
        </FieldRow>
        <DateField
          name="joblessSince"
          label={t({ id: 'referrals.field.jobless-since', message: 'Sans emploi depuis le' })}
          optional
          max={today()}
        />
        <CheckboxGroup
          name="resources"
          label={t({ id: 'referrals.field.resources', message: 'Ressources' })}
          optional
          layout="two-columns"
          options={optionsOf(resourceLabels())}
        />
        <CriteriaField name="criteria" />
        <SensitiveFields />
      </Section>
    </>
  )
}

/** Sensitive criteria stand apart: they go to those who have the right, and to nobody else. */
function SensitiveFields() {
  const chosen = use(FormContext)?.values.sensitiveCodes as readonly SensitiveReferralCode[] | undefined
  return (
    <>
      <CheckboxGroup<SensitiveReferralCode>
        name="sensitiveCodes"
        label={t({ id: 'referrals.field.sensitive', message: 'Critères sensibles' })}
        help={t({
          id: 'referrals.field.sensitive-help',
          message:
            'Transmis à part, lus seulement par les personnes désignées. Seulement si la personne est d’accord.',
        })}
        optional
        options={[
          { value: 'rqth', label: t({ id: 'referrals.sensitive.rqth', message: 'RQTH en cours' }) },
          { value: 'aah', label: t({ id: 'referrals.sensitive.aah', message: 'Allocataire de l’AAH' }) },
          {
            value: 'ase-leaving',
            label: t({ id: 'referrals.sensitive.ase', message: 'Sortie de l’aide sociale à l’enfance' }),
          },
          {
            value: 'justice-measure',
            label: t({
              id: 'referrals.sensitive.justice',
              message: 'Sortie de détention ou sous main de justice',
            }),
          },
        ]}
      />
      {chosen?.includes('rqth') && (
        <DateField
          name="rqthUntil"
          label={t({ id: 'referrals.field.rqth-until', message: 'RQTH valable jusqu’au' })}
          optional
        />
      )}
    </>
  )
}
