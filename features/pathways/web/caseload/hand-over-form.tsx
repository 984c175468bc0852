import { type ComponentProps, type ReactNode, useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listReferents } from '../../contract/referents.ts'
import { ReferentField } from '../referent-field.tsx'
import { BulkDialog } from './bulk-dialog.tsx'

/** To whom, and why: asked before anything changes hands. */
export function HandOverForm({
  from,
  title,
  act,
  onGive,
  onClose,
  children,
}: Pick<ComponentProps<typeof BulkDialog>, 'title' | 'act' | 'onClose'> & {
  /** Whose caseload it is: nobody is handed over to herself. */
  readonly from: string | undefined
  readonly onGive: (memberId: string, reason: string) => void
  readonly children?: ReactNode
}) {
  const [memberId, setMember] = useState<string>()
  const [reason, setReason] = useState<string>()
  const referents = useLoad(listReferents)
  const ready = memberId !== undefined && reason?.trim()
  return (
    <BulkDialog
      title={title}
      verb={t({ id: 'pathways.hand-over.give', message: 'Confier' })}
      act={act}
      missing={
        ready
          ? undefined
          : t({ id: 'pathways.hand-over.first', message: 'Choisissez la personne et écrivez le motif.' })
      }
      onConfirm={() => memberId && onGive(memberId, reason ?? '')}
      onClose={onClose}
    >
      {children}
      <ReferentField
        referents={(referents.data?.referents ?? []).filter((one) => one.memberId !== from)}
        value={memberId}
        onChange={setMember}
      />
      <TextField
        label={t({ id: 'pathways.hand-over.reason', message: 'Motif' })}
        maxLength={300}
        value={reason}
        onChange={setReason}
      />
    </BulkDialog>
  )
}
