import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { assignReferent, type FileEpisode, listReferents } from '../../contract.ts'
import { paths } from '../paths.ts'
import { ReferentField } from '../referent-field.tsx'
import { refreshedByMeetings } from '../refreshed.ts'

/** Another référent for one pathway, chosen with the load of each in sight. */
export function ReferentForm({
  episode,
  onDone,
}: {
  readonly episode: FileEpisode
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [assignmentId] = useNewId()
  const referents = useLoad(listReferents)
  const change = useAct(assignReferent, {
    refresh: [...refreshedByMeetings, listReferents],
    onDone: ({ letterNeeded }) => {
      say(
        t({ id: 'pathways.assign.said', message: 'Dossier confié, avec ses échéances et ses rendez-vous.' }),
        undefined,
        letterNeeded
          ? {
              label: t({ id: 'pathways.letters.print-one', message: 'Imprimer la lettre' }),
              to: paths.letter(episode.id, 'new-referent'),
            }
          : undefined,
      )
      onDone()
    },
  })
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Loaded from={referents}>
        {(reply) => (
          <Form
            schema={assignReferent.body}
            initial={{ startsOn: today(timeZone) }}
            toBody={(values) => ({ assignmentId, ...nest(values) })}
            submit={t({ id: 'pathways.assign.submit', message: 'Confier le dossier' })}
            onSubmit={(body) => change.run({ params: { pathwayId: episode.id }, body })}
          >
            <ReferentField
              name="memberId"
              referents={reply.referents.filter((one) => one.memberId !== episode.referentId)}
              help={t({
                id: 'pathways.admission.mark',
                message: 'Repère : {from} à {to} personnes par temps plein',
                values: { from: reply.mark.from, to: reply.mark.to },
              })}
            />
            <DateField
              name="startsOn"
              label={t({ id: 'pathways.assign.from', message: 'À partir du' })}
              max={today(timeZone)}
            />
            <TextField
              name="reason"
              label={t({ id: 'pathways.hand-over.reason', message: 'Motif' })}
              maxLength={300}
            />
          </Form>
        )}
      </Loaded>
    </div>
  )
}
