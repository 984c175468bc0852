import { use, useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { RowList } from '#platform/web/design/row-list.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { formatBytes } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
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
  const [added, setAdded] = useState<readonly Added[]>([])
  const attach = useUpload(attachToReferral, {
    refresh: [readSentReferral],
    onDone: (reply) => setAdded((former) => [...former, reply]),
  })
  const add = async (form: FormData): Promise<void> => {
    if (values && beforeAdding) await beforeAdding(values)
    attach.start({ params: { referralId, documentId: newId() }, form })
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <SendFile
        key={added.length}
        label={t({ id: 'referrals.attach', message: 'Pièce jointe' })}
        rules={attachments}
        optional
        upload={attach}
        onSend={(form) => void add(form).catch(() => undefined)}
      />
      {beforeAdding && added.length > 0 && (
        <RowList
          label={t({ id: 'referrals.attached', message: 'Fichiers joints' })}
          rows={added.map((one) => ({ key: one.id, title: one.name, end: formatBytes(one.sizeBytes) }))}
        />
      )}
    </div>
  )
}
