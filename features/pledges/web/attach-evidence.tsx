import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { addEvidence, readPledge } from '../contract.ts'

/** What proves a delivery: an attendance sheet of a meeting, an invoice, a report. */
export function AttachEvidence({
  pledgeId,
  deliveryId,
  about,
}: {
  readonly pledgeId: string
  readonly deliveryId: string
  readonly about: string
}) {
  const [open, setOpen] = useState(false)
  const [file, setFile] = useState<File>()
  const add = useUpload(addEvidence, {
    refresh: [readPledge],
    onDone: () => {
      say(t({ id: 'pledges.evidence.done', message: 'Preuve jointe.' }))
      close()
    },
  })
  const choose = (chosen: File | undefined): void => {
    setFile(chosen)
    add.reset()
  }
  const close = (): void => {
    choose(undefined)
    setOpen(false)
  }
  const send = (): void => {
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    add.start({ params: { pledgeId, deliveryId, fileId: newId() }, form })
  }
  const verb = t({ id: 'pledges.evidence.add', message: 'Joindre une preuve' })
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {verb}
        <span className="sr-only"> : {about}</span>
      </Button>
      <Dialog
        title={verb}
        open={open}
        onClose={close}
        actions={
          file && (
            <Button kind="primary" busy={add.running} onClick={send}>
              {t({ id: 'pledges.evidence.send', message: 'Joindre ce fichier' })}
            </Button>
          )
        }
      >
        <p className="mb-2 text-ink-2">{about}</p>
        <FileField
          label={t({ id: 'pledges.evidence.file', message: 'Fichier, sans nom de personne accompagnée' })}
          rules={attachments}
          value={file}
          onChange={choose}
        />
        <UploadProgress sending={add.sending} />
        {add.problem && <ErrorState problem={add.problem} />}
      </Dialog>
    </>
  )
}
