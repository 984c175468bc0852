import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type ContactDetail,
  listContacts,
  readContact,
  readContactChoices,
  sendOnContact,
} from '../../contract.ts'
import { paths } from '../paths.ts'
import { deskWord } from '../words.ts'

const desk = 'entry-desk'

/** To whom it concerns more, with the reason; the day promised to the person does not move. */
export function SendOnPanel({ contact }: { readonly contact: ContactDetail }) {
  const choices = useLoad(readContactChoices)
  const send = useAct(sendOnContact, {
    refresh: [listContacts, readContact],
    onDone: ({ organisationName }) => {
      say(
        t({
          id: 'contacts.sent-on',
          message: 'Transmis à : {who}.',
          values: { who: organisationName ?? deskWord() },
        }),
      )
      go(paths.contacts)
    },
  })
  return (
    <Panel title={t({ id: 'contacts.sending-on', message: 'Transmettre' })} padded>
      <details>
        <summary className="min-h-8">
          {t({ id: 'contacts.send-on.other', message: 'Une autre structure répond mieux' })}
        </summary>
        <Loaded from={choices}>
          {({ organisations }) => (
            <Form
              schema={sendOnContact.body}
              toBody={({ organisationId, ...values }) => ({
                ...values,
                organisationId: organisationId === desk ? null : organisationId,
                version: contact.version,
              })}
              submit={t({ id: 'contacts.send-on', message: 'Transmettre à cette structure' })}
              onSubmit={(body) => send.run({ params: { contactId: contact.id }, body })}
            >
              <Select
                name="organisationId"
                label={t({ id: 'contacts.send-on.who', message: 'Structure' })}
                help={t({
                  id: 'contacts.send-on.help',
                  message: 'Elle lira la demande ; le jour promis à la personne ne change pas.',
                })}
                options={[
                  { value: desk, label: deskWord() },
                  ...organisations.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <TextField
                name="reason"
                label={t({ id: 'contacts.send-on.reason', message: 'Motif' })}
                maxLength={300}
              />
            </Form>
          )}
        </Loaded>
      </details>
    </Panel>
  )
}
