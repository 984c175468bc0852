import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
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
  const [file, setFile] = useState<File>()
  const [round, setRound] = useState(0)
  const add = useUpload(addAgreementScan, {
    refresh: [listAgreementScans],
    onDone: () => {
      setFile(undefined)
      setRound(round + 1)
    },
  })
  const send = (): void => {
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    add.start({ params: { agreementId, scanId: newId() }, query, form })
  }
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
            <RowList
              label={title}
              rows={items.map((one) => ({
                key: one.id,
                title: one.name,
                detail: formatDate(one.createdAt),
                end: (
                  <Button
                    size="small"
                    onClick={() =>
                      downloadOrSay(downloadAgreementScan, {
                        params: { agreementId, scanId: one.id },
                        query,
                      })
                    }
                  >
                    {t({ id: 'agreements.life.scans.open', message: 'Télécharger' })}
                    <span className="sr-only"> {one.name}</span>
                  </Button>
                ),
              }))}
            />
          )
        }
      </Loaded>
      {mayWrite && (
        <div className="flex flex-col items-start gap-2 border-t border-line p-4">
          <FileField
            key={round}
            label={t({ id: 'agreements.life.scans.add', message: 'Ajouter le texte signé, numérisé' })}
            rules={attachments}
            value={file}
            onChange={setFile}
          />
          {file && (
            <Button onClick={send} busy={add.running}>
              {t({ id: 'agreements.life.scans.send', message: 'Joindre' })}
            </Button>
          )}
          <UploadProgress sending={add.sending} />
          {add.problem && <ErrorState problem={add.problem} />}
        </div>
      )}
    </Panel>
  )
}
