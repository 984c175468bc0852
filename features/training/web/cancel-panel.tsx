import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { cancelSession, listSessions, readSession, type Session } from '../contract.ts'
import { paths } from './paths.ts'

/** A session that will not be held; who has a mail address is told at once. */
export function CancelPanel({ session }: { readonly session: Session }) {
  const cancel = useAct(cancelSession, {
    refresh: [listSessions, readSession],
    onDone: () => {
      say(
        t({
          id: 'training.session.cancelled',
          message: 'Séance annulée : les personnes inscrites sont prévenues.',
        }),
      )
      go(paths.session(session.id))
    },
  })
  const verb = t({ id: 'training.session.cancel', message: 'Annuler la séance' })
  return (
    <Panel title={verb} padded>
      <Form
        schema={cancelSession.body}
        toBody={(values) => ({ ...values, version: session.version })}
        submit={verb}
        onSubmit={(body) => cancel.run({ params: { sessionId: session.id }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'training.cancel.reason', message: 'Pourquoi' })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}
