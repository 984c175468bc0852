import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { cancelSession, listSessions, readAgenda, type Session } from '../contract.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { paths } from './paths.ts'

/** A sitting that decided nothing may be given up; its applications await the next one. */
export function CancelSession({ session }: { readonly session: Session }) {
  const cancel = useAct(cancelSession, {
    refresh: [listSessions, readAgenda],
    onDone: () => {
      say(
        t({ id: 'committee.cancelled', message: 'Séance annulée : ses candidatures attendent la suivante.' }),
      )
      go(paths.sessions)
    },
  })
  return (
    <Panel title={t({ id: 'committee.cancel.title', message: 'Annuler la séance' })} padded>
      <Form
        schema={cancelSession.body}
        toBody={(values) => ({ ...values, version: session.version })}
        conflict={() => <MovedMeanwhile />}
        submit={t({ id: 'committee.cancel', message: 'Annuler la séance' })}
        onSubmit={(body) => cancel.run({ params: { sessionId: session.id }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'committee.cancel.reason', message: 'Pourquoi' })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}
