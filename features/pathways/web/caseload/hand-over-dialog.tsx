import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listReferents } from '../../contract/applications.ts'
import { type CaseloadRow, handOver, listActs } from '../../contract/caseload.ts'
import { ReferentField } from '../referent-field.tsx'
import { refreshedByMeetings } from '../refreshed.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { useSayBulk } from './use-undo.ts'

/** Files, deadlines and appointments go to another référent; everybody concerned is told. */
export function HandOverDialog({
  from,
  chosen,
  onClose,
  onDone,
}: {
  readonly from: string | undefined
  readonly chosen: readonly CaseloadRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [memberId, setMember] = useState<string>()
  const [reason, setReason] = useState<string>()
  const referents = useLoad(listReferents)
  const sayBulk = useSayBulk()
  const give = useAct(handOver, {
    refresh: [...refreshedByMeetings, listActs, listReferents],
    onDone: ({ count, withoutMail }) => {
      sayBulk(
        id,
        t({
          id: 'pathways.hand-over.said',
          message:
            '{count, plural, one {# dossier confié.} other {# dossiers confiés.}} {letters, plural, =0 {} one {# lettre à envoyer.} other {# lettres à envoyer.}}',
          values: { count, letters: withoutMail.length },
        }),
        withoutMail.length,
      )
      onDone()
    },
  })
  const ready = memberId !== undefined && reason?.trim()
  return (
    <BulkDialog
      title={t({
        id: 'pathways.hand-over.title',
        message: 'Confier {count, plural, one {# dossier} other {# dossiers}}',
        values: { count: chosen.length },
      })}
      verb={t({ id: 'pathways.hand-over.give', message: 'Confier' })}
      act={give}
      missing={
        ready
          ? undefined
          : t({ id: 'pathways.hand-over.first', message: 'Choisissez la personne et écrivez le motif.' })
      }
      onConfirm={() =>
        memberId &&
        give.start({
          body: {
            id,
            memberId,
            reason: reason ?? '',
            startsOn: today(timeZone),
            pathwayIds: chosen.map((row) => row.pathwayId),
          },
        })
      }
      onClose={onClose}
    >
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
