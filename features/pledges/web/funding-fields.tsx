import { use } from 'react'
import { Note } from '#platform/web/design/note.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField, YearField } from '#platform/web/form/typed-fields.tsx'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Funding } from '../contract.ts'
import { loadOrganisations } from './load-organisations.ts'
import { hundredthsOf } from './quantity.ts'

/** An operator, a year, a source; amounts in euros. */
export function FundingFields({ known }: { readonly known?: Funding }) {
  const { source, plannedCents, paidCents } = use(FormContext)?.values ?? {}
  return (
    <>
      <ComboBox
        name="operatorId"
        label={t({ id: 'pledges.column.operator', message: 'Opérateur' })}
        load={loadOrganisations}
        {...(known && { initialLabel: known.operatorName })}
      />
      <YearField name="year" label={t({ id: 'pledges.column.year', message: 'Année' })} />
      <RadioGroup
        name="source"
        label={t({ id: 'pledges.column.source', message: 'Source' })}
        options={[
          { value: 'directory', label: t({ id: 'pledges.source.directory', message: 'De l’annuaire' }) },
          { value: 'name', label: t({ id: 'pledges.source.name', message: 'Une autre, par son nom' }) },
        ]}
      />
      {source === 'directory' && (
        <ComboBox
          name="funderId"
          label={t({ id: 'pledges.funder', message: 'Financeur' })}
          load={loadOrganisations}
          {...(known?.funderId && { initialLabel: known.sourceName })}
        />
      )}
      {source === 'name' && (
        <TextField
          name="funderName"
          label={t({ id: 'pledges.funder.name', message: 'Nom du financeur' })}
          maxLength={160}
        />
      )}
      <FieldRow>
        <NumberField
          name="plannedCents"
          label={t({ id: 'pledges.column.planned', message: 'Prévu' })}
          decimals={2}
          min={0}
          max={1_000_000_000}
          unit="€"
        />
        <NumberField
          name="paidCents"
          optional
          label={t({ id: 'pledges.column.paid', message: 'Versé' })}
          decimals={2}
          min={0}
          max={1_000_000_000}
          unit="€"
        />
      </FieldRow>
      {typeof plannedCents === 'number' && typeof paidCents === 'number' && paidCents > plannedCents && (
        <Note kind="warn">
          {t({
            id: 'pledges.fundings.over',
            message:
              'Le versé dépasse le prévu de {amount}. Vérifiez les deux montants : la ligne s’enregistre comme vous l’écrivez.',
            values: { amount: formatEuros(Math.round((paidCents - plannedCents) * 100)) },
          })}
        </Note>
      )}
      <TextField
        name="note"
        optional
        label={t({ id: 'pledges.delivery.note', message: 'Remarque' })}
        maxLength={300}
      />
    </>
  )
}

export const fundingBody = (values: FormValues) => ({
  operatorId: values.operatorId,
  year: values.year,
  funderId: values.source === 'directory' ? values.funderId : null,
  funderName: values.source === 'name' ? (values.funderName ?? '') : null,
  plannedCents: hundredthsOf(values.plannedCents),
  paidCents: hundredthsOf(values.paidCents) ?? 0,
  note: values.note || null,
})
