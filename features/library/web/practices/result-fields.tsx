import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { mostResults } from './practice-values.ts'

/** Results with their figure and their source; a line left empty is none. */
export function ResultFields({ first }: { readonly first: number }) {
  const [lines, setLines] = useState(Math.min(first, mostResults))
  return (
    <>
      <SectionTitle>{t({ id: 'library.section.results', message: 'Résultats chiffrés' })}</SectionTitle>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added, at the end.
        <fieldset key={index} className="grid gap-2 border-s-3 border-line ps-3">
          <legend className="text-13 text-ink-2">
            {t({ id: 'library.result.line', message: 'Résultat {number}', values: { number: index + 1 } })}
          </legend>
          <TextField
            name={`results/${index}/label`}
            optional
            label={t({ id: 'library.result.what', message: 'Ce qui est compté' })}
            maxLength={200}
          />
          <FieldRow>
            <NumberField
              name={`results/${index}/value`}
              optional
              decimals={2}
              label={t({ id: 'library.result.value', message: 'Valeur' })}
            />
            <TextField
              name={`results/${index}/unit`}
              optional
              label={t({ id: 'library.result.unit', message: 'Unité' })}
              maxLength={40}
            />
          </FieldRow>
          <TextField
            name={`results/${index}/source`}
            optional
            label={t({ id: 'library.field.source', message: 'Source' })}
            maxLength={400}
          />
        </fieldset>
      ))}
      {lines < mostResults && (
        <Button icon="add" onClick={() => setLines(lines + 1)}>
          {t({ id: 'library.result.add', message: 'Ajouter un résultat' })}
        </Button>
      )}
    </>
  )
}
