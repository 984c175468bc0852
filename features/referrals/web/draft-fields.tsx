import { use } from 'react'
import {
  ContactFields,
  CriteriaField,
  EmploymentFields,
  IdentityFields,
} from '#features/people/web/public.ts'
import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { SensitiveReferralCode } from '../contract.ts'

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
      <SectionTitle>{t({ id: 'referrals.section.person', message: 'La personne' })}</SectionTitle>
      <IdentityFields isShort />
      <SectionTitle
        hint={t({
          id: 'referrals.section.contact-hint',
          message: 'Un téléphone, un courriel ou une adresse est nécessaire.',
        })}
      >
        {t({ id: 'referrals.section.contact', message: 'Comment la joindre' })}
      </SectionTitle>
      <ContactFields />
      <SectionTitle>{t({ id: 'referrals.section.request', message: 'La demande' })}</SectionTitle>
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
      <SectionTitle>{t({ id: 'referrals.section.situation', message: 'Sa situation' })}</SectionTitle>
      <EmploymentFields />
      <CriteriaField name="criteria" />
      <SensitiveFields />
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
