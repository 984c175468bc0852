import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Organisation, readOrganisation } from '../contract.ts'
import { kindLabel } from './kind-label.ts'

type Field = 'name' | 'kind' | 'siret' | 'communeName' | 'address' | 'email' | 'phone'
const fields: readonly Field[] = ['name', 'kind', 'siret', 'communeName', 'address', 'email', 'phone']
const labels: Readonly<Record<Field, () => string>> = {
  name: () => t({ id: 'organisations.field.name', message: 'Nom' }),
  kind: () => t({ id: 'organisations.kind', message: 'Type' }),
  siret: () => t({ id: 'organisations.field.siret', message: 'SIRET' }),
  communeName: () => t({ id: 'organisations.column.commune', message: 'Commune' }),
  address: () => t({ id: 'organisations.field.address', message: 'Adresse' }),
  email: () => t({ id: 'organisations.field.email', message: 'Adresse électronique' }),
  phone: () => t({ id: 'organisations.field.phone', message: 'Téléphone' }),
}

/** What somebody else changed since the form was opened; what was typed stays until one reads theirs. */
export function OrganisationConflict({
  mine,
  theirs,
}: {
  readonly mine: Organisation
  readonly theirs: Organisation
}) {
  const client = useQueryClient()
  const shown = (row: Organisation, field: Field) =>
    (field === 'kind' ? kindLabel(row.kind) : row[field]) ?? t({ id: 'organisations.empty', message: 'rien' })
  return (
    <Note kind="warn" alert>
      <p>
        <strong>
          {t({ id: 'organisations.conflict', message: 'Quelqu’un a modifié cette fiche entre-temps.' })}
        </strong>{' '}
        {t({ id: 'organisations.conflict-kept', message: 'Votre saisie est encore là ; rien n’est écrasé.' })}
      </p>
      <ul className="list-disc ps-5">
        {fields
          .filter((field) => mine[field] !== theirs[field])
          .map((field) => (
            <li key={field}>
              {named(labels[field](), shown(mine, field))} → <strong>{shown(theirs, field)}</strong>
            </li>
          ))}
      </ul>
      <Button
        size="small"
        onClick={() => void client.invalidateQueries({ queryKey: [readOrganisation.path] })}
      >
        {t({ id: 'organisations.conflict-take', message: 'Repartir de la nouvelle fiche' })}
      </Button>
    </Note>
  )
}
