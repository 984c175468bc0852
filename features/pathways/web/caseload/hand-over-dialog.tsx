import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type CaseloadRow, handOver, listActs } from '../../contract/caseload.ts'
import { listReferents } from '../../contract/referents.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { HandOverForm } from './hand-over-form.tsx'
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
  const sayBulk = useSayBulk()
  const give = useAct(handOver, {
    refresh: [...refreshedByMeetings, listActs, listReferents],
    onDone: ({ count, withoutMail }) => {
      sayBulk(
        id,
        t({
          id: 'pathways.hand-over.said',
          message:
            '{count, plural, one {# dossier confié.} other {# dossiers confiés.}} {mails, plural, =0 {} one {# personne l’apprend par courriel.} other {# personnes l’apprennent par courriel.}} {letters, plural, =0 {} one {# lettre à envoyer.} other {# lettres à envoyer.}}',
          values: { count, mails: count - withoutMail.length, letters: withoutMail.length },
        }),
        withoutMail.length,
      )
      onDone()
    },
  })
  return (
    <HandOverForm
      from={from}
      title={t({
        id: 'pathways.hand-over.title',
        message: 'Confier {count, plural, one {# dossier} other {# dossiers}}',
        values: { count: chosen.length },
      })}
      act={give}
      onGive={(memberId, reason) =>
        give.start({
          body: {
            id,
            memberId,
            reason,
            startsOn: today(timeZone),
            pathwayIds: chosen.map((row) => row.pathwayId),
          },
        })
      }
      onClose={onClose}
    />
  )
}
