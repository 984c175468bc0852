import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { FileList } from '#platform/web/design/file-list.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { addDocument, downloadDocument, listDocuments } from '../contract.ts'

export function DocumentsPanel({
  personId,
  mayEdit,
}: {
  readonly personId: string
  readonly mayEdit: boolean
}) {
  const documents = useLoad(listDocuments, { params: { personId } })
  const title = t({ id: 'people.panel.documents', message: 'Pièces jointes' })
  return (
    <Panel title={title}>
      {mayEdit && <AddDocument personId={personId} />}
      <Loaded from={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'people.documents.none', message: 'Aucune pièce jointe' })} />
          ) : (
            <FileList
              label={title}
              files={items}
              onOpen={(id) => downloadOrSay(downloadDocument, { params: { personId, documentId: id } })}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

function AddDocument({ personId }: { readonly personId: string }) {
  const [round, setRound] = useState(0)
  const add = useUpload(addDocument, {
    refresh: [listDocuments],
    onDone: () => setRound(round + 1),
  })
  return (
    <div className="flex flex-col items-start gap-2 border-b border-line p-4">
      <SendFile
        key={round}
        label={t({ id: 'people.documents.add', message: 'Ajouter une pièce' })}
        verb={t({ id: 'people.documents.send', message: 'Joindre au dossier' })}
        rules={attachments}
        upload={add}
        onSend={(form) => add.start({ params: { personId, documentId: newId() }, form })}
      />
    </div>
  )
}
