import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import {
  type ColumnMapping,
  changeMapping,
  type Field,
  fieldsOf,
  type ImportFile,
  listImportLines,
  readImport,
} from '../contract.ts'
import { fieldWords } from './field-words.ts'

/** Which column feeds which field; what is not read is said, and why. */
export function ColumnsPanel({ one }: { readonly one: ImportFile }) {
  const [columns, setColumns] = useState<readonly ColumnMapping[]>(one.columns)
  const [remember, setRemember] = useState(true)
  const change = useAct(changeMapping, { refresh: [readImport, listImportLines] })
  const set = (index: number, field: Field | null) =>
    setColumns(columns.map((column, at) => (at === index ? { ...column, field } : column)))
  const mayChange = one.moves['read-again'].allowed
  return (
    <Panel title={t({ id: 'exchanges.columns.title', message: 'Colonnes du fichier' })} padded>
      <div className="grid gap-3">
        <p className="text-13 text-ink-2">{recognised(one)}</p>
        {one.missingFields.length > 0 && (
          <Note kind="warn">
            {t({
              id: 'exchanges.columns.missing',
              message: 'Il manque : {fields}.',
              values: { fields: one.missingFields.map((field) => fieldWords[field]()).join(', ') },
            })}
          </Note>
        )}
        {change.problem && <ErrorState problem={change.problem} />}
        <ul className="grid gap-2">
          {columns.map((column, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may repeat a header, and its columns do not move.
              key={`${index}-${column.header}`}
              className="grid items-center gap-x-3 gap-y-1 border-b border-line pb-2 list:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
            >
              <span className="break-words font-medium">{column.header || '—'}</span>
              <ColumnChoice
                one={one}
                column={column}
                mayChange={mayChange}
                onChange={(field) => set(index, field)}
              />
            </li>
          ))}
        </ul>
        {mayChange && (
          <>
            <Checkbox
              label={t({
                id: 'exchanges.columns.remember',
                message: 'Retenir ce choix pour les prochains fichiers de ce partenaire',
              })}
              value={remember}
              onChange={(kept) => setRemember(kept ?? false)}
            />
            <div>
              <Button
                busy={change.running}
                onClick={() =>
                  change.start({
                    params: { importId: one.id },
                    body: {
                      version: one.version,
                      remember,
                      columns: columns.map(({ header, field }) => ({ header, field })),
                    },
                  })
                }
              >
                {t({ id: 'exchanges.columns.submit', message: 'Comparer de nouveau avec ces colonnes' })}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}

interface Choice {
  readonly one: ImportFile
  readonly column: ColumnMapping
  readonly mayChange: boolean
  readonly onChange: (field: Field | null) => void
}

function ColumnChoice({ one, column, mayChange, onChange }: Choice) {
  if (column.ignored === 'nir' || column.ignored === 'health')
    return <span className="text-13 text-ink-2">{ignoredWords(column.ignored)}</span>
  if (!mayChange)
    return (
      <span className="text-13">
        {column.field
          ? fieldWords[column.field]()
          : t({ id: 'exchanges.columns.unread', message: 'Non lue' })}
      </span>
    )
  return (
    <Select<Field>
      hideLabel
      label={t({
        id: 'exchanges.columns.choose',
        message: 'Champ de la colonne « {header} »',
        values: { header: column.header },
      })}
      empty={t({ id: 'exchanges.columns.unread', message: 'Non lue' })}
      value={column.field ?? undefined}
      onChange={(field) => onChange(field ?? null)}
      options={fieldsOf[one.kind].map((value) => ({ value, label: fieldWords[value]() }))}
    />
  )
}

const ignoredWords = (reason: 'nir' | 'health'): string =>
  reason === 'nir'
    ? t({
        id: 'exchanges.columns.nir',
        message: 'Non lue ni gardée : Bassin ne garde pas le numéro de sécurité sociale.',
      })
    : t({
        id: 'exchanges.columns.health',
        message: 'Non lue ni gardée : la santé n’a pas sa place dans un fichier.',
      })

const recognised = ({ layout, mappingSource }: ImportFile): string => {
  if (layout)
    return t({
      id: 'exchanges.columns.layout',
      message: 'Colonnes reconnues : {label}. Source : {source}{checked}.',
      values: {
        label: layout.label,
        source: sourceText(layout.source),
        checked: layout.verifiedOn ? `, ${formatDate(layout.verifiedOn, 'long')}` : '',
      },
    })
  if (mappingSource === 'remembered')
    return t({
      id: 'exchanges.columns.remembered',
      message: 'Colonnes choisies la dernière fois pour ce partenaire.',
    })
  return t({
    id: 'exchanges.columns.guessed',
    message: 'Colonnes devinées par leurs noms : vérifiez-les avant d’écrire.',
  })
}
