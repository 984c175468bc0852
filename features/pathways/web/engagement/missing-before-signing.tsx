import { Note } from '#platform/web/design/note.tsx'
import { FieldLink } from '#platform/web/form/field-link.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { MissingBeforeSigning } from '../../rules/engagement-kinds.ts'
import { fieldIds } from './use-shown-draft.ts'

export const missingWord = (missing: MissingBeforeSigning): string =>
  ({
    objectives: t({
      id: 'pathways.signatures.needs-objective',
      message: 'Écrivez au moins un objectif, puis enregistrez le brouillon.',
    }),
    'weekly-hours': t({
      id: 'pathways.signatures.needs-hours',
      message:
        'Écrivez l’activité par semaine, ou pourquoi elle est sous 15 heures, puis enregistrez le brouillon.',
    }),
    'weekly-reason': t({
      id: 'pathways.signatures.needs-weekly',
      message: 'Écrivez pourquoi l’activité est sous 15 heures par semaine, puis enregistrez le brouillon.',
    }),
  })[missing]

/** What the contract lacks, each with a link to the field that lacks it. */
export function MissingNote({
  missing,
  onFollow,
}: {
  readonly missing: readonly MissingBeforeSigning[]
  readonly onFollow: (missing: MissingBeforeSigning) => void
}) {
  if (missing.length === 0) return null
  return (
    <div className="mb-4">
      <Note kind="warn">
        <p className="font-title">{t({ id: 'pathways.signatures.before', message: 'Avant de signer' })}</p>
        <ul className="list-disc ps-5">
          {missing.map((one) => (
            <li key={one}>
              <FieldLink to={fieldIds[one]} onFollow={() => onFollow(one)}>
                {missingWord(one)}
              </FieldLink>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
