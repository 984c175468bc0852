import type { Ref } from 'react'
import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import type { Problem } from '../api/problem.ts'
import { wordsOf } from '../api/problem-sentences.ts'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'
import { FieldLink } from './field-link.tsx'
import type { FormField } from './form-context.ts'

/** On top of a refused form, focused: what to correct, each with a link to its field. */
export function ErrorSummary({
  ref,
  problem,
  errors,
  fields,
}: {
  readonly ref: Ref<HTMLDivElement>
  readonly problem: Problem | null
  readonly errors: Readonly<Record<string, string>>
  readonly fields: ReadonlyMap<string, FormField>
}) {
  const found = Object.entries(errors)
  // The fields say it already: once is enough to hear.
  const isInFields =
    found.length > 0 &&
    problem !== null &&
    (problem.code === 'invalid' || found.some(([, sentence]) => sentence === wordsOf(problem)))
  const said = problem && !isInFields
  if (!said && found.length === 0) return null
  return (
    <div ref={ref} tabIndex={-1} role="alert">
      <Note kind="bad">
        {said && <p className="font-title">{wordsOf(problem)}</p>}
        {found.length > 0 && (
          <p className="font-title">
            {t({
              id: 'platform.form.errors',
              message:
                '{count, plural, one {Un champ est à corriger.} other {# champs sont à corriger.}} Votre saisie est gardée.',
              values: { count: found.length },
            })}
          </p>
        )}
        <ul className="list-disc ps-5">
          {found.map(([name, sentence]) => (
            <li key={name}>
              <LinkOf field={fields.get(name)} /> {sentence}
            </li>
          ))}
        </ul>
        {said && problem.reference && (
          <p className="text-ink-2">
            {t({
              id: 'platform.reference',
              message: 'Référence à donner au support : {reference}',
              values: { reference: problem.reference },
            })}
          </p>
        )}
      </Note>
    </div>
  )
}

function LinkOf({ field }: { readonly field: FormField | undefined }) {
  return field && <FieldLink to={field.id}>{beforeColon(field.label)}</FieldLink>
}
