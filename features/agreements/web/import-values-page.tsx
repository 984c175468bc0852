import { useState } from 'react'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { receiveValues, type ValueIssue, type ValueReading, valueFiles } from '../contract.ts'
import { refreshed } from './follow-up.ts'
import { valueIssueWord } from './value-issue-words.ts'

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** A file of values is first read without writing; only what was shown is then written. */
export function ImportValuesPage() {
  const agreementId = usePageParam('agreementId')
  const [sent, setSent] = useState<{ readonly file: File; readonly read: ValueReading }>()
  const compare = useUpload(receiveValues)
  const write = useUpload(receiveValues, {
    refresh: refreshed,
    onDone: ({ added }) => {
      setSent(undefined)
      say(
        t({
          id: 'agreements.import.written',
          message: '{added, plural, one {# valeur enregistrée} other {# valeurs enregistrées}}.',
          values: { added },
        }),
      )
    },
  })
  const params = { agreementId }
  const ask = async (file: unknown) => {
    if (!(file instanceof File)) return
    setSent(undefined)
    setSent({ file, read: await compare.run({ params, query: { rehearse: 'yes' }, form: formOf(file) }) })
  }
  const title = t({ id: 'agreements.import', message: 'Importer des valeurs' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'agreements.title', message: 'Objectifs' }), to: 'objectifs' }]}
      />
      <Panel label={title} padded>
        <div className="grid gap-4">
          <Note>
            {t({
              id: 'agreements.import.how',
              message:
                'Un fichier CSV, une ligne par valeur. Colonnes : Objectif, Date, Valeur (ou Numérateur et Dénominateur), Source ; Méthode et « Dont … » si vous en avez. Rien n’est écrit avant la comparaison, aucune valeur n’en efface une autre.',
            })}
          </Note>
          <Form
            submit={t({ id: 'agreements.import.compare', message: 'Lire, sans rien écrire' })}
            onSubmit={(_, values) => ask(values.file)}
          >
            <FileField
              name="file"
              label={t({ id: 'agreements.import.file', message: 'Fichier' })}
              rules={valueFiles}
            />
          </Form>
          {sent && <Outcome read={sent.read} />}
          {write.problem && <ErrorState problem={write.problem} />}
          {sent && sent.read.added > 0 && (
            <div>
              <Button
                kind="primary"
                busy={write.running}
                onClick={() => write.start({ params, query: { rehearse: 'no' }, form: formOf(sent.file) })}
              >
                {t({
                  id: 'agreements.import.write',
                  message: 'Enregistrer {added, plural, one {cette valeur} other {ces # valeurs}}',
                  values: { added: sent.read.added },
                })}
              </Button>
            </div>
          )}
        </div>
      </Panel>
    </>
  )
}

function Outcome({ read }: { readonly read: ValueReading }) {
  const { added, unchanged, refused, issues } = read
  return (
    <div className="grid gap-2">
      <p role="status">
        {t({
          id: 'agreements.import.summary',
          message:
            '{added} à ajouter, {unchanged} déjà là, {refused, plural, one {# ligne refusée} other {# lignes refusées}}.',
          values: { added, unchanged, refused },
        })}
      </p>
      {issues.length > 0 && (
        <Table
          caption={t({ id: 'agreements.import.refused', message: 'Lignes refusées' })}
          rows={issues}
          rowKey={(one) => `${one.line} ${one.column} ${one.code}`}
          rowName={(one) => `${one.line}`}
          columns={issueColumns()}
          hideFooter
        />
      )}
    </div>
  )
}

const issueColumns = () => [
  {
    key: 'ligne',
    header: t({ id: 'agreements.import.line', message: 'Ligne' }),
    numeric: true,
    cell: ({ line }: ValueIssue) => line,
  },
  {
    key: 'colonne',
    header: t({ id: 'agreements.import.column', message: 'Colonne' }),
    cell: ({ column, value }: ValueIssue) => (value ? `${column} (${value})` : column),
  },
  {
    key: 'raison',
    header: t({ id: 'agreements.import.reason', message: 'Raison' }),
    cell: ({ code }: ValueIssue) => valueIssueWord(code),
  },
]
