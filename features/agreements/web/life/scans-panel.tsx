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
import { addAgreementScan, downloadAgreementScan, listAgreementScans } from '../../contract.ts'

/** The text signed on paper, scanned: that of the agreement, or of one of its amendments. */
export function ScansPanel({
  agreementId,
  amendmentId,
  mayWrite,
}: {
  readonly agreementId: string
  readonly amendmentId?: string
  readonly mayWrite: boolean
}) {
  const query = { ...(amendmentId && { amendment: amendmentId }) }
  const scans = useLoad(listAgreementScans, { params: { agreementId }, query })
  const [round, setRound] = useState(0)
  const add = useUpload(addAgreementScan, {
    refresh: [listAgreementScans],
    onDone: () => setRound(round + 1),
  })
  const title = t({ id: 'agreements.life.scans', message: 'Texte signé' })
  return (
    <Panel title={title}>
      <Loaded from={scans}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="px-4 py-2 text-ink-2">
              {t({ id: 'agreements.life.scans.none', message: 'Pas encore de copie du texte signé.' })}
            </p>
          ) : (
            <FileList
              label={title}
              files={items}
              onOpen={(id) =>
                downloadOrSay(downloadAgreementScan, { params: { agreementId, scanId: id }, query })
              }
            />
          )
        }
      </Loaded>
      {mayWrite && (
        <div className="flex flex-col items-start gap-2 border-t border-line p-4">
          <SendFile
            key={round}
            label={t({ id: 'agreements.life.scans.add', message: 'Ajouter le texte signé, numérisé' })}
            verb={t({ id: 'agreements.life.scans.send', message: 'Joindre' })}
            rules={attachments}
            upload={add}
            onSend={(form) => add.start({ params: { agreementId, scanId: newId() }, query, form })}
          />
        </div>
      )}
    </Panel>
  )
}
