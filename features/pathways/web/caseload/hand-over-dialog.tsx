import { useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listReferents } from '../../contract/applications.ts'
import { type CaseloadRow, handOver, listActs } from '../../contract/caseload.ts'
import { ReferentField } from '../referent-field.tsx'
import { refreshedByMeetings } from '../refreshed.ts'
import { lettersLink } from './letters-link.ts'
import { useUndo } from './use-undo.ts'

/** Files, deadlines and appointments go to another référent; everybody concerned is told. */
export function HandOverDialog({
  chosen,
  onClose,
  onDone,
}: {
  readonly chosen: readonly CaseloadRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [memberId, setMember] = useState<string>()
  const [reason, setReason] = useState<string>()
  const referents = useLoad(listReferents)
  const undo = useUndo()
  const give = useAct(handOver, {
    refresh: [...refreshedByMeetings, listActs, listReferents],
    onDone: ({ count, withoutMail }) => {
      say(
        t({
          id: 'pathways.hand-over.said',
          message:
            '{count, plural, one {# dossier confié.} other {# dossiers confiés.}} {letters, plural, =0 {} one {# lettre à envoyer.} other {# lettres à envoyer.}}',
          values: { count, letters: withoutMail.length },
        }).trim(),
        () => undo(id),
        lettersLink(id, withoutMail.length),
      )
      onDone()
    },
  })
  const ready = memberId !== undefined && reason?.trim()
  return (
    <Dialog
      title={t({
        id: 'pathways.hand-over.title',
        message: 'Confier {count, plural, one {# dossier} other {# dossiers}}',
        values: { count: chosen.length },
      })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={give.running}
          disabledReason={
            ready
              ? undefined
              : t({ id: 'pathways.hand-over.first', message: 'Choisissez la personne et écrivez le motif.' })
          }
          onClick={() =>
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
        >
          {t({ id: 'pathways.hand-over.give', message: 'Confier' })}
        </Button>
      }
    >
      <div className="grid gap-3">
        <ReferentField referents={referents.data?.referents ?? []} value={memberId} onChange={setMember} />
        <TextField
          label={t({ id: 'pathways.hand-over.reason', message: 'Motif' })}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {give.problem && <p role="alert">{wordsOf(give.problem)}</p>}
      </div>
    </Dialog>
  )
}
