import { FieldRow } from '#platform/web/form/field-row.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { ObjectiveFigure } from '../contract.ts'
import { unitWord, wordsOfDefinition } from './figure-words.ts'

/** One value and where it comes from: a rate is given by its two terms. */
export function GivenFields({ row: { definition } }: { readonly row: ObjectiveFigure }) {
  const words = wordsOfDefinition(definition)
  return (
    <>
      <DateField name="on" label={t({ id: 'agreements.value.on', message: 'Valeur au' })} />
      {definition.unit === 'share' ? (
        <FieldRow>
          <NumberField
            name="numerator"
            label={
              words.denominator
                ? t({
                    id: 'agreements.value.numerator-of',
                    message: 'Combien : {term}',
                    values: { term: words.numerator },
                  })
                : t({ id: 'agreements.value.numerator', message: 'Numérateur' })
            }
            min={0}
          />
          <NumberField
            name="denominator"
            label={
              words.denominator
                ? t({
                    id: 'agreements.value.denominator-of',
                    message: 'Sur combien : {term}',
                    values: { term: words.denominator },
                  })
                : t({ id: 'agreements.value.denominator', message: 'Dénominateur' })
            }
            min={0}
          />
        </FieldRow>
      ) : (
        <NumberField
          name="value"
          label={t({ id: 'agreements.value', message: 'Valeur' })}
          decimals={2}
          min={0}
          unit={unitWord(definition)}
        />
      )}
      <TextField
        name="source"
        label={t({ id: 'agreements.value.source', message: 'Source' })}
        help={t({
          id: 'agreements.value.source-help',
          message: 'Par exemple : tableau du facilitateur, extraction du 12 mars',
        })}
        maxLength={200}
      />
      <TextArea
        name="method"
        label={t({ id: 'agreements.value.method', message: 'Méthode' })}
        rows={2}
        maxLength={500}
        optional
      />
    </>
  )
}
