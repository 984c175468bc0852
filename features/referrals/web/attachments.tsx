import { use, useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { Button } from '#platform/web/design/button.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatBytes } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import { attachToReferral, readSentReferral } from '../contract.ts'

interface Added {
  readonly id: string
  readonly name: string
  readonly sizeBytes: number
}

/** Files of a prescription; inside a draft they wait for the draft to be kept. */
export function Attachments({
  referralId,
  beforeAdding,
}: {
  readonly referralId: string
  readonly beforeAdding?: (values: FormValues) => Promise<void>
}) {
  const values = use(FormContext)?.values
  const [file, setFile] = useState<File>()
  const [added, setAdded] = useState<readonly Added[]>([])
  const attach = useUpload(attachToReferral, {
    refresh: [readSentReferral],
    onDone: (reply) => {
      setAdded((former) => [...former, reply])
      setFile(undefined)
    },
  })
  const add = async (): Promise<void> => {
    if (!file) return
    if (values && beforeAdding) await beforeAdding(values)
    const form = new FormData()
    form.append('file', file)
    attach.start({ params: { referralId, documentId: newId() }, form })
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <FileField
        key={added.length}
        label={t({ id: 'referrals.attach', message: 'Pièce jointe' })}
        optional
        rules={attachments}
        value={file}
        onChange={setFile}
      />
      {file && (
        <Button busy={attach.running} onClick={() => void add().catch(() => undefined)}>
          {t({ id: 'referrals.attach-now', message: 'Joindre ce fichier' })}
        </Button>
      )}
      <UploadProgress sending={attach.sending} />
      {attach.problem && <ErrorState problem={attach.problem} />}
      {added.length > 0 && (
        <RowList
          label={t({ id: 'referrals.attached', message: 'Fichiers joints' })}
          rows={added.map((one) => ({ key: one.id, title: one.name, end: formatBytes(one.sizeBytes) }))}
        />
      )}
    </div>
  )
}
