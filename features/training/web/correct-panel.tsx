import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { correctPresence, readHours, readSession, readSheet } from '../contract.ts'
import { presenceValues } from '../rules/presence.ts'
import { partWord, presenceWord } from './words.ts'

/** After the closing: a new row with its reason; what was sealed stays. */
export function CorrectPanel({ reply }: { readonly reply: ClientReply<typeof readSession> }) {
  const { session, participants } = reply
  const correct = useAct(correctPresence, {
    refresh: [readSession, readSheet, readHours],
    onDone: () =>
      say(t({ id: 'training.corrected', message: 'Présence corrigée ; ce qui était scellé reste.' })),
  })
  if (participants.length === 0) return null
  return (
    <Panel title={t({ id: 'training.correct.title', message: 'Corriger une présence' })} padded>
      <Form
        schema={correctPresence.body}
        emptyWhenDone
        submit={t({ id: 'training.correct', message: 'Corriger la présence' })}
        onSubmit={(body) => correct.run({ params: { sessionId: session.id }, body })}
      >
        <Select
          name="enrolmentId"
          label={t({ id: 'training.column.person', message: 'Personne' })}
          options={participants.map((one) => ({ value: one.enrolmentId, label: one.personName }))}
        />
        <Select
          name="part"
          label={t({ id: 'training.field.part', message: 'Demi-journée' })}
          options={session.halfDays.map(({ part }) => ({ value: part, label: partWord(part) }))}
        />
        <Select
          name="value"
          label={t({ id: 'training.presence', message: 'Présence' })}
          options={presenceValues.map((one) => ({ value: one, label: presenceWord(one) }))}
        />
        <TextField
          name="reason"
          label={t({ id: 'training.correct.reason', message: 'Raison de la correction' })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}
