import { use } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PledgeKind, pledgeChoices } from '../contract.ts'
import { fromDirectory } from './pledge-body.ts'
import { SignatoryFields } from './signatory-fields.tsx'
import { kindWords, optionsOf, unitWord } from './words.ts'

export type Choices = ClientReply<typeof pledgeChoices>['agreements']

/** Who promises, what, and when; the choices follow the agreement. */
export function PledgeFields({
  agreements,
  signatoryName,
}: {
  readonly agreements: Choices
  /** Of the organisation already chosen. */
  readonly signatoryName?: string | undefined
}) {
  const form = use(FormContext)
  const values = form?.values ?? {}
  const agreement = agreements.find((one) => one.id === values.agreementId)
  const kind = values.kind as PledgeKind | undefined
  const isCounted = kind === 'tools' || kind === 'data' || kind === 'other'
  return (
    <>
      <Select
        name="agreementId"
        label={t({ id: 'pledges.column.agreement', message: 'Convention' })}
        onChoose={() => {
          // Both belong to the former one.
          if (values.partyId !== fromDirectory) form?.set('partyId', undefined)
          form?.set('contactId', undefined)
        }}
        options={agreements.map(({ id, label }) => ({ value: id, label }))}
      />
      {agreement && <SignatoryFields agreement={agreement} signatoryName={signatoryName} />}
      {agreement && agreement.articles.length > 0 && (
        <Select
          name="article"
          optional
          label={t({ id: 'pledges.column.article', message: 'Article' })}
          empty={t({ id: 'pledges.no-article', message: 'Aucun en particulier' })}
          options={agreement.articles.map(({ number, title }) => ({
            ...{ value: number, label: named(number, title) },
          }))}
        />
      )}
      <SectionTitle>{t({ id: 'pledges.what', message: 'Ce qui est promis' })}</SectionTitle>
      <TextField
        name="label"
        label={t({ id: 'pledges.label', message: 'Engagement' })}
        help={t({
          id: 'pledges.label-help',
          message: 'Par exemple « Permanences dans les quartiers prioritaires ».',
        })}
        maxLength={200}
      />
      <Select
        name="kind"
        label={t({ id: 'pledges.column.kind', message: 'Nature' })}
        options={optionsOf(kindWords())}
      />
      <FieldRow>
        <NumberField
          name="quantity"
          label={t({ id: 'pledges.quantity-due', message: 'Quantité à chaque échéance' })}
          decimals={2}
          min={0.01}
          max={1_000_000_000}
          {...(kind && !isCounted && { unit: unitWord({ kind, unit: null }) })}
        />
        {isCounted && (
          <TextField
            name="unit"
            label={t({ id: 'pledges.unit', message: 'Ce qui est compté' })}
            help={t({ id: 'pledges.unit-help', message: 'Par exemple « licences » ou « fichiers ».' })}
            maxLength={40}
          />
        )}
      </FieldRow>
      <TextField
        name="serves"
        optional
        label={t({ id: 'pledges.serves', message: 'Pour qui' })}
        help={t({ id: 'pledges.serves-help', message: 'Un public, jamais une personne.' })}
        maxLength={300}
      />
      <SectionTitle>{t({ id: 'pledges.when', message: 'Quand' })}</SectionTitle>
      <RadioGroup
        name="recurrence"
        label={t({ id: 'pledges.rhythm', message: 'Rythme' })}
        options={[
          { value: 'once', label: t({ id: 'pledges.rhythm.once', message: 'Une fois' }) },
          {
            value: 'yearly',
            label: t({
              id: 'pledges.rhythm.yearly',
              message: 'Chaque année jusqu’à la fin de la convention',
            }),
          },
        ]}
      />
      <FieldRow>
        <DateField
          name="fromOn"
          optional
          label={t({ id: 'pledges.from', message: 'À partir du' })}
          help={t({ id: 'pledges.from-help', message: 'Pour ce qui se fait au long d’une période.' })}
        />
        <DateField
          name="dueOn"
          label={t({ id: 'pledges.due-on', message: 'Au plus tard le' })}
          {...(agreement && {
            help: t({
              id: 'pledges.term-help',
              message: 'La convention va du {from} au {to}.',
              values: { from: formatDate(agreement.startsOn), to: formatDate(agreement.endsOn) },
            }),
          })}
        />
      </FieldRow>
    </>
  )
}
