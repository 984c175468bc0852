import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { listSessions, type Minutes, readAgenda, readMinutes, signMinutes } from '../contract.ts'

/** Recorded once who chaired has signed: nothing of the sitting changes from then on. */
export function SignPanel({ reply }: { readonly reply: Minutes }) {
  const { session, present } = reply
  const { timeZone } = useTerritory()
  const sign = useAct(signMinutes, {
    refresh: [readMinutes, readAgenda, listSessions],
    onDone: () => say(t({ id: 'committee.signed', message: 'Signature notée : la séance ne change plus.' })),
  })
  const isToCome = session.heldOn > today(timeZone)
  const left = session.onAgenda - session.decided
  return (
    <Panel title={t({ id: 'committee.sign.title', message: 'Signer le procès-verbal' })} padded>
      {present.length === 0 || isToCome ? (
        <EmptyState
          title={
            isToCome
              ? t({
                  id: 'committee.sign.to-come',
                  message: 'La séance a lieu le {day}',
                  values: { day: formatDate(session.heldOn) },
                })
              : t({ id: 'committee.sign.nobody', message: 'Personne n’est noté présent' })
          }
        >
          {t({
            id: 'committee.sign.first',
            message: 'Le jour de la séance, notez qui est là : qui préside est parmi les présents.',
          })}
        </EmptyState>
      ) : (
        <Form
          schema={signMinutes.body}
          submit={t({ id: 'committee.sign', message: 'Noter la signature' })}
          onSubmit={(body) => sign.run({ params: { sessionId: session.id }, body })}
        >
          <Select
            name="chairId"
            label={t({ id: 'committee.sign.chair', message: 'Qui a présidé et signé' })}
            options={present.map((one) => ({ value: one.memberId, label: one.name }))}
          />
          <p className="text-13 text-ink-2">
            {t({
              id: 'committee.sign.after',
              message:
                'Après la signature, rien ne change plus. {left, plural, =0 {Tout est décidé.} one {# candidature n’est pas examinée : elle attendra la prochaine séance.} other {# candidatures ne sont pas examinées : elles attendront la prochaine séance.}}',
              values: { left },
            })}
          </p>
        </Form>
      )}
    </Panel>
  )
}
