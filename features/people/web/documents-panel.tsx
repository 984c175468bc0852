import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatBytes } from '#platform/web/i18n/formats.ts'
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
  return (
    <Panel title={t({ id: 'people.panel.documents', message: 'Pièces jointes' })}>
      {mayEdit && <AddDocument personId={personId} />}
      <Loaded from={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t({ id: 'people.documents.none', message: 'Aucune pièce jointe' })} />
          ) : (
            <RowList
              rows={items.map((one) => ({
                key: one.id,
                title: one.name,
                detail: `${formatBytes(one.sizeBytes)}, ${formatDate(one.createdAt)}`,
                end: (
                  <Button
                    size="small"
                    onClick={() =>
                      downloadOrSay(downloadDocument, { params: { personId, documentId: one.id } })
                    }
                  >
                    {t({ id: 'people.documents.open', message: 'Télécharger' })}
                    <span className="sr-only"> {one.name}</span>
                  </Button>
                ),
              }))}
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
