import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { SharedMean } from '../contract.ts'
import { loadOrganisations } from './load-organisations.ts'
import { meanWords, optionsOf } from './words.ts'

const MOST = 20

/** What is shared, who lends it, who uses it and for which share. */
export function MeanFields({ known }: { readonly known?: SharedMean }) {
  const [lines, setLines] = useState(() => [...(known?.users ?? [0]).keys()])
  return (
    <>
      <Select
        name="kind"
        label={t({ id: 'pledges.column.kind', message: 'Nature' })}
        options={optionsOf(meanWords())}
      />
      <TextField
        name="label"
        label={t({ id: 'pledges.mean.label', message: 'Ce qui est partagé' })}
        help={t({
          id: 'pledges.mean.label-help',
          message: 'Un poste se dit par sa fonction, jamais par un nom.',
        })}
        maxLength={200}
      />
      <ComboBox
        name="lenderId"
        label={t({ id: 'pledges.column.lender', message: 'Prêté par' })}
        load={loadOrganisations}
        {...(known && { initialLabel: known.lenderName })}
      />
      <FieldRow>
        <DateField name="fromOn" label={t({ id: 'pledges.from', message: 'À partir du' })} />
        <DateField
          name="toOn"
          optional
          label={t({ id: 'pledges.to', message: 'Jusqu’au' })}
          help={t({ id: 'pledges.to-help', message: 'Vide : sans fin prévue.' })}
        />
      </FieldRow>
      <SectionTitle>{t({ id: 'pledges.column.users', message: 'Utilisé par' })}</SectionTitle>
      {lines.map((at) => (
        <FieldRow key={at}>
          <ComboBox
            name={`users/${at}/organisationId`}
            label={t({ id: 'pledges.user', message: 'Structure {rank}', values: { rank: at + 1 } })}
            load={loadOrganisations}
            optional={at > 0}
            {...(known?.users[at] && { initialLabel: known.users[at].name })}
          />
          <NumberField
            name={`users/${at}/sharePercent`}
            optional
            label={t({
              id: 'pledges.share',
              message: 'Part de la structure {rank}',
              values: { rank: at + 1 },
            })}
            min={1}
            max={100}
            unit="%"
          />
        </FieldRow>
      ))}
      {lines.length < MOST && (
        <div>
          <Button size="small" icon="add" onClick={() => setLines([...lines, lines.length])}>
            {t({ id: 'pledges.user.add', message: 'Ajouter une structure' })}
          </Button>
        </div>
      )}
    </>
  )
}
