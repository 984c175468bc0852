import { useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import {
  type ListReading,
  listFiles,
  readServiceLists,
  receiveServiceList,
  searchServices,
} from '../contract.ts'
import { KeptLists } from './kept-lists.tsx'
import { ListOutcome } from './list-outcome.tsx'
import { paths } from './paths.ts'

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** A list is first compared, line by line; only what was shown is then written. */
export function ListsPage() {
  const [sent, setSent] = useState<{
    readonly file: File
    readonly whole: boolean
    readonly read: ListReading
  }>()
  const kept = useLoad(readServiceLists)
  const compare = useUpload(receiveServiceList)
  const write = useUpload(receiveServiceList, {
    refresh: [readServiceLists, searchServices],
    onDone: (read) => {
      setSent(undefined)
      say(
        t({
          id: 'services.list.written',
          message:
            '{kind, select, structures {{added, plural, one {# ajoutée} other {# ajoutées}}, {changed, plural, one {# modifiée} other {# modifiées}}, {closed, plural, one {# fermée} other {# fermées}}.} other {{added, plural, one {# ajouté} other {# ajoutés}}, {changed, plural, one {# modifié} other {# modifiés}}, {closed, plural, one {# fermé} other {# fermés}}.}}',
          values: { kind: read.kind, added: read.added, changed: read.changed, closed: read.closed },
        }),
      )
    },
  })
  const ask = async (file: unknown, whole: boolean) => {
    if (!(file instanceof File)) return
    setSent(undefined)
    const query = { rehearse: 'yes', whole: whole ? 'yes' : 'no' } as const
    setSent({ file, whole, read: await compare.run({ query, form: formOf(file) }) })
  }
  return (
    <>
      <PageHeader
        title={t({ id: 'services.import', message: 'Importer des services' })}
        crumbs={[{ label: t({ id: 'services.title', message: 'Services locaux' }), to: paths.services }]}
      />
      <div className="grid gap-3">
        <KeptLists from={kept} />
        <Panel label={t({ id: 'services.import', message: 'Importer des services' })} padded>
          <div className="grid gap-4">
            <Note>
              {t({
                id: 'services.list.how',
                message:
                  'Fichiers de data·inclusion, schéma v1, en JSON ou CSV : les structures d’abord, puis leurs services. Un service déjà connu est mis à jour par son identifiant.',
              })}
            </Note>
            <Form
              submit={t({ id: 'services.list.compare', message: 'Comparer, sans rien écrire' })}
              onSubmit={(_, values) => ask(values.file, values.whole === true)}
            >
              <FileField
                name="file"
                label={t({ id: 'services.list.file', message: 'Fichier' })}
                rules={listFiles}
              />
              <Checkbox
                name="whole"
                label={t({ id: 'services.list.whole', message: 'Ce fichier est complet' })}
                help={t({
                  id: 'services.list.whole-help',
                  message: 'Ce qu’il ne contient plus est fermé, jamais effacé.',
                })}
              />
              <UploadProgress sending={compare.sending} />
            </Form>
            {sent && <ListOutcome read={sent.read} />}
            {write.problem && <ErrorState problem={write.problem} />}
            {sent && sent.read.added + sent.read.changed + sent.read.closed > 0 && (
              <div>
                <Button
                  kind="primary"
                  busy={write.running}
                  onClick={() =>
                    write.start({
                      query: { rehearse: 'no', whole: sent.whole ? 'yes' : 'no' },
                      form: formOf(sent.file),
                    })
                  }
                >
                  {t({ id: 'services.list.write', message: 'Enregistrer cette liste' })}
                </Button>
              </div>
            )}
          </div>
        </Panel>
      </div>
    </>
  )
}
