import { useState } from 'react'
import { formatPhone } from '#kernel/phone.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type Organisation, readOrganisation, removeContact } from '../contract.ts'
import { ContactForm } from './contact-form.tsx'

type Contact = Organisation['contacts'][number]

/** People to reach at the partner, whether or not they have an access. */
export function ContactsPanel({
  organisation,
  mayWrite,
}: {
  readonly organisation: Organisation
  readonly mayWrite: boolean
}) {
  const [editing, setEditing] = useState<Contact | 'new'>()
  const remove = useAct(removeContact, { refresh: [readOrganisation] })
  const close = (): void => setEditing(undefined)
  return (
    <Panel
      title={t({ id: 'organisations.contacts', message: 'Contacts' })}
      actions={
        mayWrite && (
          <Button size="small" icon="add" onClick={() => setEditing('new')}>
            {t({ id: 'organisations.contact.add', message: 'Ajouter un contact' })}
          </Button>
        )
      }
    >
      {remove.problem && <ErrorState problem={remove.problem} />}
      {editing && (
        <div className="border-b border-line p-4">
          <ContactForm
            key={editing === 'new' ? 'new' : editing.id}
            organisationId={organisation.id}
            contact={editing === 'new' ? undefined : editing}
            onClose={close}
          />
        </div>
      )}
      {organisation.contacts.length === 0 && !editing && (
        <EmptyState title={t({ id: 'organisations.contact.none', message: 'Aucun contact noté.' })} />
      )}
      <RowList
        rows={organisation.contacts.map((contact) => ({
          key: contact.id,
          title: contact.name,
          detail: <ContactDetail contact={contact} />,
          end: mayWrite && (
            <span className="inline-flex gap-2">
              <Button size="small" onClick={() => setEditing(contact)}>
                {t({ id: 'organisations.contact.change', message: 'Modifier' })}
                <span className="sr-only"> {contact.name}</span>
              </Button>
              <Button
                size="small"
                onClick={() =>
                  remove.start({ params: { organisationId: organisation.id, contactId: contact.id } })
                }
              >
                {t({ id: 'organisations.contact.remove', message: 'Retirer' })}
                <span className="sr-only"> {contact.name}</span>
              </Button>
            </span>
          ),
        }))}
      />
    </Panel>
  )
}

function ContactDetail({ contact }: { readonly contact: Contact }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {contact.position && <span>{contact.position}</span>}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.phone && <a href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</a>}
    </span>
  )
}
