import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { listBodies, type Minutes, readBody, readMeeting, readMinutes, signMinutes } from '../contract.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'

/** Recorded once those who presided have signed: nothing of the meeting changes from then on, its figures are frozen. */
export function SignPanel({
  reply,
  isToCome,
  isUnsaved,
}: {
  readonly reply: Minutes
  readonly isToCome: boolean
  /** A text was typed and not kept: signing would lose it for good. */
  readonly isUnsaved: boolean
}) {
  const { present, draft, meetingId } = reply
  const sign = useAct(signMinutes, {
    refresh: [readMinutes, readMeeting, readBody, listBodies],
    onDone: () => say(t({ id: 'steering.signed', message: 'Signature notée : la séance ne change plus.' })),
  })
  return (
    <Panel title={t({ id: 'steering.sign.title', message: 'Signer le procès-verbal' })} padded>
      {present.length === 0 || isToCome ? (
        <EmptyState
          title={
            isToCome
              ? t({
                  id: 'steering.sign.to-come',
                  message: 'La séance a lieu le {day}',
                  values: { day: formatDate(reply.minutes.heldOn) },
                })
              : t({ id: 'steering.sign.nobody', message: 'Personne n’est noté présent' })
          }
        >
          {t({
            id: 'steering.sign.first',
            message: 'Le jour de la séance, notez qui est là : qui préside est parmi les présents.',
          })}
        </EmptyState>
      ) : (
        <Form
          schema={signMinutes.body}
          initial={{
            chairIds: present.filter(({ isPresident }) => isPresident).map(({ seatId }) => seatId),
          }}
          toBody={(values) => ({ ...values, version: draft.version })}
          conflict={() => <MovedMeanwhile of={readMinutes} />}
          submit={t({ id: 'steering.sign', message: 'Noter la signature' })}
          disabledReason={
            isUnsaved
              ? t({
                  id: 'steering.sign.unsaved',
                  message:
                    'Enregistrez d’abord le texte que vous avez écrit : seul ce qui est enregistré est signé.',
                })
              : undefined
          }
          onSubmit={(body) => sign.run({ params: { meetingId }, body })}
        >
          <CheckboxGroup
            name="chairIds"
            label={t({ id: 'steering.sign.chairs', message: 'Qui a présidé et signé' })}
            options={present.map(({ seatId, name }) => ({ value: seatId, label: name }))}
          />
          <p className="text-13 text-ink-2">
            {t({
              id: 'steering.sign.after',
              message:
                'Après la signature, rien ne change plus : une décision s’y corrige, avec sa raison. Les chiffres des conventions sont figés avec le texte.',
            })}
          </p>
        </Form>
      )}
    </Panel>
  )
}
