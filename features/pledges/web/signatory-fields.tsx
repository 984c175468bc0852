import { use } from 'react'
import { memberOptions } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { loadOrganisations } from './load-organisations.ts'
import { fromDirectory } from './pledge-body.ts'
import type { Choices } from './pledge-fields.tsx'

/** A party of the agreement; while it is not recorded, an organisation of the directory; and who follows it there. */
export function SignatoryFields({
  agreement,
  signatoryName,
}: {
  readonly agreement: Choices[number]
  readonly signatoryName?: string | undefined
}) {
  const form = use(FormContext)
  const values = form?.values ?? {}
  const { parties } = agreement
  const party = parties.find((one) => one.id === values.partyId)
  /** Who follows it in one structure is nobody in another, where she could not even be taken off. */
  const leaveContact = (): void => form?.set('contactId', undefined)
  const organisationId = party ? party.organisationId : (values.organisationId as string | undefined)
  return (
    <>
      {parties.length > 0 && (
        <Select
          name="partyId"
          label={t({ id: 'pledges.column.signatory', message: 'Signataire' })}
          onChoose={leaveContact}
          options={[
            ...parties.map(({ id, name }) => ({ value: id, label: name })),
            {
              value: fromDirectory,
              label: t({ id: 'pledges.directory', message: 'Une autre structure de l’annuaire' }),
            },
          ]}
        />
      )}
      {(parties.length === 0 || values.partyId === fromDirectory) && (
        <>
          <ComboBox
            name="organisationId"
            label={t({ id: 'pledges.organisation', message: 'Structure qui s’engage' })}
            load={loadOrganisations}
            onChoose={leaveContact}
            {...(signatoryName && { initialLabel: signatoryName })}
          />
          <Note>
            {t({
              id: 'pledges.parties-help',
              message:
                'Les signataires s’ajoutent sur la page « Parties » de la convention. En attendant, choisissez dans l’annuaire : l’engagement les rejoindra.',
            })}
          </Note>
        </>
      )}
      {organisationId && <ContactField organisationId={organisationId} />}
    </>
  )
}

function ContactField({ organisationId }: { readonly organisationId: string }) {
  const { data } = useLoad(memberOptions, { query: { organisationId } })
  if (!data || data.items.length === 0) return null
  return (
    <Select
      name="contactId"
      optional
      label={t({ id: 'pledges.contact', message: 'Suivi par' })}
      help={t({
        id: 'pledges.contact-help',
        message: 'Cette personne verra l’échéance dans « À faire ».',
      })}
      empty={t({ id: 'pledges.contact-none', message: 'Aucune personne' })}
      options={data.items.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
