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
import { Loaded } from '#platform/web/states/loaded.tsx'
import { addDeliverable, downloadDeliverable, listDeliverables } from '../../contract.ts'

/** What another may reuse as it is: a form, a specification, a poster. */
export function Deliverables({
  practiceId,
  mayWrite,
}: {
  readonly practiceId: string
  readonly mayWrite: boolean
}) {
  const [round, setRound] = useState(0)
  const add = useUpload(addDeliverable, { refresh: [listDeliverables], onDone: () => setRound(round + 1) })
  const title = t({ id: 'library.files', message: 'Livrables à reprendre' })
  return (
    <Panel title={title}>
      <Loaded from={useLoad(listDeliverables, { params: { practiceId } })}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="px-4 py-2 text-ink-2">
              {t({ id: 'library.files.none', message: 'Aucun fichier joint.' })}
            </p>
          ) : (
            <FileList
              label={title}
              files={items}
              onOpen={(id) => downloadOrSay(downloadDeliverable, { params: { practiceId, fileId: id } })}
            />
          )
        }
      </Loaded>
      {mayWrite && (
        <div className="flex flex-col items-start gap-2 border-t border-line p-4">
          <SendFile
            key={round}
            label={t({ id: 'library.files.add', message: 'Ajouter un fichier' })}
            verb={t({ id: 'library.files.send', message: 'Joindre à la fiche' })}
            rules={attachments}
            upload={add}
            onSend={(form) => add.start({ params: { practiceId, fileId: newId() }, form })}
          />
        </div>
      )}
    </Panel>
  )
}
