import { useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { newId } from '#kernel/id.ts'
import { useUpload } from '#platform/web/api/use-upload.ts'
import { SendFile } from '#platform/web/form/send-file.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { attachToReferral, readSentReferral } from '../contract.ts'

/** A file added to a prescription that is already sent. */
export function Attachments({ referralId }: { readonly referralId: string }) {
  const [added, setAdded] = useState(0)
  const attach = useUpload(attachToReferral, {
    refresh: [readSentReferral],
    onDone: () => setAdded((former) => former + 1),
  })
  return (
    <div className="flex flex-col items-start gap-2">
      <SendFile
        key={added}
        label={t({ id: 'referrals.attach', message: 'Pièce jointe' })}
        rules={attachments}
        optional
        upload={attach}
        onSend={(form) => attach.start({ params: { referralId, documentId: newId() }, form })}
      />
    </div>
  )
}
