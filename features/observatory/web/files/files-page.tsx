import { useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { listed } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import {
  type FileReading,
  officialFileRules,
  readOfficialFiles,
  readPortrait,
  receiveOfficialFile,
} from '../../contract.ts'
import { KnownLists } from './known-lists.tsx'
import { ReadingOutcome } from './reading-outcome.tsx'

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** The official lists, what is kept of each, and the way to bring a newer one. */
export function FilesPage() {
  const lists = useLoad(readOfficialFiles)
  const title = t({ id: 'observatory.files.title', message: 'Fichiers officiels' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'observatory.files.detail',
          message:
            'Communes, métiers, population, inscrits, projets de recrutement : publiés par d’autres, lus ici tels quels.',
        })}
      />
      <Loaded from={lists}>
        {({ mayReceive, items }) => (
          <div className="grid gap-3">
            {mayReceive ? <FileToRead /> : <SharedLists />}
            <KnownLists lists={items} />
          </div>
        )}
      </Loaded>
    </>
  )
}

/** A file is first read whole without keeping anything; only what was shown is then written. */
function FileToRead() {
  const [sent, setSent] = useState<{ readonly file: File; readonly read: FileReading }>()
  const compare = useUpload(receiveOfficialFile)
  const write = useUpload(receiveOfficialFile, {
    refresh: [readOfficialFiles, readPortrait],
    onDone: ({ lists }) => {
      setSent(undefined)
      say(
        t({
          id: 'observatory.files.written',
          message: 'Importé : {lists}.',
          values: { lists: listed(lists.map(({ label }) => label)) },
        }),
      )
    },
  })
  const ask = async (file: unknown) => {
    if (!(file instanceof File)) return
    setSent(undefined)
    setSent({ file, read: await compare.run({ query: { rehearse: 'yes' }, form: formOf(file) }) })
  }
  const title = t({ id: 'observatory.files.import', message: 'Importer un fichier' })
  return (
    <Panel title={title} padded>
      <div className="grid gap-4">
        <Form
          submit={t({ id: 'observatory.files.compare', message: 'Lire, sans rien écrire' })}
          onSubmit={(_, values) => ask(values.file)}
        >
          <FileField
            name="file"
            label={t({ id: 'observatory.files.file', message: 'Fichier du producteur' })}
            help={t({
              id: 'observatory.files.file-help',
              message:
                'Tel qu’il est publié, sans le retoucher ; un fichier .csv.gz est lu sans être décompressé.',
            })}
            rules={officialFileRules}
          />
          <UploadProgress sending={compare.sending} />
        </Form>
        {sent && <ReadingOutcome read={sent.read} />}
        {write.problem && <ErrorState problem={write.problem} />}
        {sent && (
          <div>
            <Button
              kind="primary"
              busy={write.running}
              onClick={() => write.start({ query: { rehearse: 'no' }, form: formOf(sent.file) })}
            >
              {t({
                id: 'observatory.files.write',
                message: 'Importer « {file} »',
                values: { file: sent.file.name },
              })}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}

function SharedLists() {
  return (
    <Note>
      {t({
        id: 'observatory.files.shared',
        message:
          'Ce serveur porte plusieurs territoires, et ces listes sont les mêmes pour tous. Pour en apporter une, donnez le fichier à qui exploite le serveur : « bassin reference import <dossier> ».',
      })}
    </Note>
  )
}
