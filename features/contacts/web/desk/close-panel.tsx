import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  type ContactDetail,
  closeContact,
  listContacts,
  readContact,
  readContactChoices,
} from '../../contract.ts'
import { paths } from '../paths.ts'
import { outcomeWord } from '../words.ts'

/** How it ends; a file is opened on its own page, with the agreement of the person. */
export function ClosePanel({ contact }: { readonly contact: ContactDetail }) {
  const choices = useLoad(readContactChoices)
  const close = useAct(closeContact, {
    refresh: [listContacts, readContact],
    onDone: () => say(t({ id: 'contacts.closed', message: 'Premier contact clos.' })),
  })
  return (
    <Panel title={t({ id: 'contacts.ending', message: 'Terminer' })} padded>
      <div className="mb-3">
        <LinkButton to={paths.openFile(contact.id)}>
          {t({ id: 'contacts.open-file', message: 'Devenir un dossier' })}
        </LinkButton>
        <p className="mt-1 text-13 text-ink-2">
          {t({
            id: 'contacts.open-file.why',
            message: 'Seulement si la personne est d’accord : une prescription part à la cellule d’entrée.',
          })}
        </p>
      </div>
      <Loaded from={choices}>
        {({ outcomes }) => (
          <Form
            schema={closeContact.body}
            toBody={(values) => ({ ...values, version: contact.version })}
            submit={t({ id: 'contacts.close', message: 'Clore ce premier contact' })}
            onSubmit={(body) => close.run({ params: { contactId: contact.id }, body })}
          >
            <Select
              name="outcomeCode"
              label={t({ id: 'contacts.close.outcome', message: 'Suite donnée' })}
              options={outcomes.map((code) => ({ value: code, label: outcomeWord(code) }))}
            />
          </Form>
        )}
      </Loaded>
    </Panel>
  )
}
