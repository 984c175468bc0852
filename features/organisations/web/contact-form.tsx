import { useAct } from '#platform/web/api/use-act.ts'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { addContact, changeContact, type Organisation, readOrganisation } from '../contract.ts'
import { CloseForm, ReachFields } from './reach-fields.tsx'

export function ContactForm({
  organisationId,
  contact,
  onClose,
}: {
  readonly organisationId: string
  readonly contact: Organisation['contacts'][number] | undefined
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const after = { refresh: [readOrganisation], onDone: onClose }
  const [add, change] = [useAct(addContact, after), useAct(changeContact, after)]
  return (
    <Form
      schema={addContact.body}
      initial={{
        name: contact?.name,
        position: contact?.position ?? '',
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
      }}
      toBody={(values) => ({
        id,
        name: values.name,
        position: values.position || null,
        email: values.email || null,
        phone: values.phone || null,
      })}
      submit={t({ id: 'organisations.contact.save', message: 'Enregistrer le contact' })}
      onSubmit={(body) => {
        if (!contact) return add.run({ params: { organisationId }, body })
        const { id: _, ...typed } = body
        return change.run({
          params: { organisationId, contactId: contact.id },
          body: { version: contact.version, ...typed },
        })
      }}
    >
      <TextField name="name" label={t({ id: 'organisations.contact.name', message: 'Prénom et nom' })} />
      <TextField
        name="position"
        optional
        label={t({ id: 'organisations.contact.position', message: 'Fonction' })}
      />
      <ReachFields />
      <CloseForm onClose={onClose} />
    </Form>
  )
}
