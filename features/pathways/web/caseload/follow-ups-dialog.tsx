import { useAct } from '#platform/web/api/use-act.ts'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { handOverFollowUps, listActs } from '../../contract/caseload.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { HandOverForm } from './hand-over-form.tsx'
import { useSayBulk } from './use-undo.ts'

/** What is still to do for persons who exited goes to another référent. */
export function FollowUpsDialog({
  from,
  count,
  onClose,
}: {
  readonly from: string
  readonly count: number
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const sayBulk = useSayBulk()
  const give = useAct(handOverFollowUps, {
    refresh: [...refreshedByMeetings, listActs],
    onDone: (given) => {
      sayBulk(
        id,
        t({
          id: 'pathways.follow-ups.said',
          message: '{count, plural, one {# suite de sortie confiée.} other {# suites de sortie confiées.}}',
          values: { count: given.count },
        }),
        0,
      )
      onClose()
    },
  })
  return (
    <HandOverForm
      from={from}
      title={t({
        id: 'pathways.follow-ups.title',
        message: 'Confier {count, plural, one {# suite de sortie} other {# suites de sortie}}',
        values: { count },
      })}
      act={give}
      onGive={(memberId, reason) => give.start({ body: { id, fromId: from, memberId, reason } })}
      onClose={onClose}
    >
      <p>
        {t({
          id: 'pathways.follow-ups.what',
          message:
            'Ce qui reste à faire après la sortie de {count, plural, one {# personne} other {# personnes}} passe à la personne choisie, avec le dossier et les rendez-vous à venir : appels, justificatifs attendus, situation à six mois. Les sorties restent comptées avec la même équipe.',
          values: { count },
        })}
      </p>
    </HandOverForm>
  )
}
