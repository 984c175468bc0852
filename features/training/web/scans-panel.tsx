import { useState } from 'react'
import { paperScans } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { FileList } from '#platform/web/design/file-list.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { addScan, downloadScan, listScans } from '../contract.ts'

/** Sheets signed on paper, scanned. */
export function ScansPanel({ sessionId }: { readonly sessionId: string }) {
  const scans = useLoad(listScans, { params: { sessionId } })
  const [round, setRound] = useState(0)
  const add = useUpload(addScan, {
    refresh: [listScans],
    onDone: () => setRound(round + 1),
  })
  const title = t({ id: 'training.scans', message: 'Feuilles signées sur papier' })
  return (
    <Panel title={title}>
      <div className="flex flex-col items-start gap-2 border-b border-line p-4">
        <SendFile
          key={round}
          label={t({ id: 'training.scans.add', message: 'Ajouter une feuille numérisée' })}
          verb={t({ id: 'training.scans.send', message: 'Joindre à la séance' })}
          rules={paperScans}
          upload={add}
          onSend={(form) => add.start({ params: { sessionId, scanId: newId() }, form })}
        />
      </div>
      <Loaded from={scans}>
        {({ items }) => (
          <FileList
            label={title}
            files={items}
            onOpen={(id) => downloadOrSay(downloadScan, { params: { sessionId, scanId: id } })}
          />
        )}
      </Loaded>
    </Panel>
  )
}
