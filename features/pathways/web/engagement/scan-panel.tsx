import { paperScans } from '#features/documents/contract.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Engagement, listEngagements } from '../../contract/agreements-of-engagement.ts'
import { attachScan, downloadSignedScan, removeScans } from '../../contract/signed-scans.ts'
import { refreshedByMeetings } from '../refreshed.ts'

const refresh = [listEngagements, ...refreshedByMeetings]

/** The scans of what was signed on paper; nothing when nobody signed on paper. */
export function ScanPanel({
  engagement,
  mayChange,
}: {
  readonly engagement: Engagement
  readonly mayChange: boolean
}) {
  const onPaper = engagement.signatures.filter(({ method }) => method === 'paper')
  const known = [...new Set(onPaper.flatMap(({ scanFileId }) => scanFileId ?? []))]
  const isMissing = onPaper.some(({ scanFileId }) => scanFileId === null)
  if (onPaper.length === 0 || (known.length === 0 && !mayChange)) return null
  return (
    <div className="grid gap-3 border-t border-solid border-line p-4">
      <SectionTitle>
        {t({ id: 'pathways.scan.title', message: 'Copie numérisée du papier signé' })}
      </SectionTitle>
      {known.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {known.map((fileId) => (
            <Button
              key={fileId}
              size="small"
              icon="document"
              onClick={() =>
                downloadOrSay(downloadSignedScan, { params: { contractId: engagement.id, fileId } })
              }
            >
              {t({ id: 'pathways.scan.open', message: 'Ouvrir la copie' })}
            </Button>
          ))}
          {mayChange && <Remove contractId={engagement.id} />}
        </div>
      )}
      {mayChange && isMissing && <Attach key={known.length} contractId={engagement.id} />}
    </div>
  )
}

function Attach({ contractId }: { readonly contractId: string }) {
  const [fileId] = useNewId()
  const attach = useUpload(attachScan, {
    refresh,
    onDone: () => say(t({ id: 'pathways.scan.sent', message: 'Copie jointe au contrat.' })),
  })
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-13 text-ink-2">
        {t({ id: 'pathways.scan.missing', message: 'Le papier signé n’a pas encore de copie dans Bassin.' })}
      </p>
      <SendFile
        label={t({ id: 'pathways.scan.add', message: 'Copie numérisée, ou photo du papier' })}
        verb={t({ id: 'pathways.scan.send', message: 'Joindre la copie' })}
        rules={paperScans}
        upload={attach}
        onSend={(form) => attach.start({ params: { contractId, fileId }, form })}
      />
    </div>
  )
}

function Remove({ contractId }: { readonly contractId: string }) {
  const remove = useAct(removeScans, {
    refresh,
    onDone: () => say(t({ id: 'pathways.scan.removed', message: 'Copie retirée et effacée.' })),
  })
  return (
    <AskBefore
      verb={t({ id: 'pathways.scan.remove', message: 'Retirer la copie' })}
      title={t({ id: 'pathways.scan.sure', message: 'Retirer la copie ?' })}
      kind="quiet"
      act={remove}
      onConfirm={() => remove.run({ params: { contractId } })}
    >
      {t({
        id: 'pathways.scan.sure-why',
        message: 'Le fichier est effacé. Joignez ensuite la bonne copie.',
      })}
    </AskBefore>
  )
}
