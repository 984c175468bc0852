import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatBytes } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { downloadAttachment, type SentReferral } from '../contract.ts'

export function AttachmentList({
  referralId,
  attachments,
}: {
  readonly referralId: string
  readonly attachments: SentReferral['attachments']
}) {
  if (attachments.length === 0) return null
  const open = (documentId: string): void =>
    downloadOrSay(downloadAttachment, { params: { referralId, documentId } })
  return (
    <div className="mb-3">
      <Panel title={t({ id: 'referrals.panel.attachments', message: 'Pièces jointes' })}>
        <RowList
          rows={attachments.map((one) => ({
            key: one.id,
            title: one.name,
            detail: formatBytes(one.sizeBytes),
            end: (
              <Button size="small" onClick={() => open(one.id)}>
                {t({ id: 'referrals.download', message: 'Télécharger' })}
                <span className="sr-only"> {one.name}</span>
              </Button>
            ),
          }))}
        />
      </Panel>
    </div>
  )
}
