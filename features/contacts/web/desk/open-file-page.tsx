import { Suspense } from 'react'
import { NoticesInForce } from '#features/people/web/public.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox, RadioGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  agreementWays,
  type ContactDetail,
  listContacts,
  openFileOfContact,
  readContact,
  readContactChoices,
} from '../../contract.ts'
import { paths } from '../paths.ts'
import { agreementWord } from '../words.ts'
import { nameOf } from './contacts-page.tsx'

/** The agreement first, then who she is: the entry desk compares before it accepts. */
export function OpenFilePage() {
  const contactId = usePageParam('contactId')
  const contact = useLoad(readContact, { params: { contactId } })
  const choices = useLoad(readContactChoices)
  const title = t({ id: 'contacts.open-file', message: 'Devenir un dossier' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t({ id: 'contacts.nav', message: 'Premiers contacts' }), to: paths.contacts },
          ...(contact.data ? [{ label: nameOf(contact.data), to: paths.contact(contactId) }] : []),
        ]}
      />
      <Panel label={title} padded>
        <Loaded from={contact}>
          {(known) => (
            <Loaded from={choices}>{({ schemes }) => <FileForm contact={known} schemes={schemes} />}</Loaded>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

function FileForm({
  contact,
  schemes,
}: {
  readonly contact: ContactDetail
  readonly schemes: ClientReply<typeof readContactChoices>['schemes']
}) {
  const { timeZone } = useTerritory()
  const day = today(timeZone)
  const [referralId] = useNewId()
  const open = useAct(openFileOfContact, {
    refresh: [listContacts, readContact],
    onDone: () => {
      say(t({ id: 'contacts.file-opened', message: 'Prescription envoyée à la cellule d’entrée.' }))
      go(paths.contact(contact.id))
    },
  })
  return (
    <Form
      schema={openFileOfContact.body}
      initial={{
        ...{ givenName: contact.firstName ?? undefined, phone: contact.phone ?? undefined },
        ...{ email: contact.email ?? undefined, agreedOn: day, wordsFollow: false },
        schemeId: schemes.length === 1 ? schemes[0]?.id : undefined,
      }}
      toBody={(values) => ({ ...values, referralId, version: contact.version })}
      submit={t({ id: 'contacts.file.send', message: 'Envoyer la prescription' })}
      cancelTo={paths.contact(contact.id)}
      onSubmit={(body) => open.run({ params: { contactId: contact.id }, body })}
    >
      <SectionTitle>{t({ id: 'contacts.file.agreement', message: 'Son accord' })}</SectionTitle>
      <Note kind="info">
        {t({
          id: 'contacts.file.notice',
          message: 'Lisez-lui cette notice avant de noter son accord. Sans accord, rien n’est créé.',
        })}
      </Note>
      <Suspense>
        <NoticesInForce only="participant" />
      </Suspense>
      <FieldRow>
        <DateField
          name="agreedOn"
          min={contact.receivedOn}
          max={day}
          label={t({ id: 'contacts.file.agreed-on', message: 'Accord donné le' })}
        />
      </FieldRow>
      <RadioGroup
        name="agreedBy"
        label={t({ id: 'contacts.file.agreed-by', message: 'Comment' })}
        options={agreementWays.map((way) => ({ value: way, label: agreementWord(way) }))}
      />
      <Checkbox
        name="wordsFollow"
        label={t({
          id: 'contacts.file.words',
          message: 'La personne est d’accord pour que les mots de sa demande suivent',
        })}
      />
      <SectionTitle>{t({ id: 'contacts.file.person', message: 'La personne' })}</SectionTitle>
      {schemes.length > 1 && (
        <RadioGroup
          name="schemeId"
          label={t({ id: 'contacts.file.scheme', message: 'Accompagnement demandé' })}
          options={schemes.map((one) => ({ value: one.id, label: one.label }))}
        />
      )}
      <TextField
        name="familyName"
        label={t({ id: 'contacts.file.family-name', message: 'Nom' })}
        maxLength={80}
      />
      <TextField
        name="givenName"
        label={t({ id: 'contacts.asked.name', message: 'Prénom' })}
        maxLength={80}
      />
      <DateField
        name="birthDate"
        max={day}
        label={t({ id: 'contacts.file.birth', message: 'Date de naissance' })}
      />
      <TextField
        name="phone"
        type="tel"
        optional
        label={t({ id: 'contacts.ask.phone', message: 'Numéro de téléphone' })}
        help={t({
          id: 'contacts.file.reach',
          message: 'Un téléphone ou une adresse e-mail : au moins un des deux.',
        })}
        maxLength={30}
      />
      <TextField
        name="email"
        type="email"
        optional
        label={t({ id: 'contacts.ask.email', message: 'Adresse e-mail' })}
        maxLength={254}
      />
    </Form>
  )
}
