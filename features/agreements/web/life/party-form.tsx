import { use, useRef } from 'react'
import { organisationOptions, readOrganisation } from '#features/organisations/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type OpenedAgreement, type Party, putParty } from '../../contract.ts'
import { partyRoles } from '../../rules/life/agreement-kinds.ts'
import { changedMeanwhile } from '../agreement-fields.tsx'
import { refresh } from './agreement-frame.tsx'
import { CloseUnsaved } from './close-unsaved.tsx'
import { typed } from './identity-fields.tsx'
import { roleWord } from './words.ts'

/** A party; once the text is frozen, only the day on which it signed. */
export function PartyForm({
  one,
  party,
  onClose,
}: {
  readonly one: OpenedAgreement
  readonly party: Party
  readonly onClose: () => void
}) {
  const put = useAct(putParty, { refresh, onDone: onClose })
  const { id: partyId, version, ...fields } = party
  const title = party.name || t({ id: 'agreements.life.party.add', message: 'Ajouter une partie' })
  return (
    <Panel title={title} padded>
      <Form
        schema={putParty.body}
        initial={typed(fields)}
        toBody={(values) => ({ ...empty, ...fields, ...given(values), version })}
        submit={t({ id: 'agreements.life.party.save', message: 'Enregistrer la partie' })}
        onSubmit={(body) => put.run({ params: { agreementId: one.id, partyId }, body })}
        conflict={changedMeanwhile}
      >
        {!one.isFrozen && <PartyFields organisationId={party.organisationId} />}
        <DateField
          name="signedOn"
          optional
          label={t({ id: 'agreements.life.party.signed', message: 'A signé le' })}
        />
      </Form>
      <CloseUnsaved onClose={onClose} />
    </Panel>
  )
}

const empty = {
  organisationId: null,
  siret: null,
  signatoryName: null,
  signatoryQuality: null,
  signedOn: null,
}

/** What may be left out and was emptied in the form is null; an empty name stays empty, and is refused as such. */
const given = (values: Readonly<Record<string, unknown>>) => ({
  ...values,
  ...Object.fromEntries(
    Object.keys(empty).map((key) => [key, values[key] === '' ? null : (values[key] ?? null)]),
  ),
})

/** The directory's name of an organisation, that the text of an agreement may write otherwise. */
const useDirectoryName = (organisationId: string | null): string | undefined =>
  useLoad(
    readOrganisation,
    { params: { organisationId: organisationId ?? '' } },
    { enabled: organisationId !== null },
  ).data?.name

function PartyFields({ organisationId }: { readonly organisationId: string | null }) {
  const form = use(FormContext)
  const directoryName = useDirectoryName(organisationId)
  const taken = useRef<string>(undefined)
  return (
    <>
      <ComboBox
        name="organisationId"
        optional
        label={t({ id: 'agreements.life.party.organisation', message: 'Dans l’annuaire' })}
        help={t({
          id: 'agreements.life.party.organisation-help',
          message: 'Ses membres liront la convention, même restreinte. Laissez vide si elle n’y est pas.',
        })}
        {...(directoryName && { initialLabel: directoryName })}
        onChoose={(option) => {
          if (!option) return
          // What was typed stays: a text may name an organisation otherwise than the directory does.
          const { name } = form?.values ?? {}
          if (!name || name === (taken.current ?? directoryName)) form?.set('name', option.label)
          taken.current = option.label
        }}
        load={async (text, signal) =>
          (await call(organisationOptions, { query: { q: text }, signal })).items.map(({ id, name }) => ({
            value: id,
            label: name,
          }))
        }
      />
      <TextField
        name="name"
        maxLength={200}
        label={t({ id: 'agreements.life.party.written-name', message: 'Nom dans le texte' })}
      />
      <RadioGroup
        name="role"
        layout="row"
        label={t({ id: 'agreements.life.party.role', message: 'Qualité' })}
        options={partyRoles.map((role) => ({ value: role, label: roleWord(role) }))}
      />
      <TextField
        name="siret"
        optional
        maxLength={30}
        inputMode="numeric"
        label={t({ id: 'agreements.life.party.siret', message: 'SIRET' })}
      />
      <FieldRow>
        <TextField
          name="signatoryName"
          optional
          maxLength={120}
          label={t({ id: 'agreements.life.party.signatory-name', message: 'Nom du signataire' })}
        />
        <TextField
          name="signatoryQuality"
          optional
          maxLength={120}
          label={t({ id: 'agreements.life.party.signatory-quality', message: 'Qualité du signataire' })}
        />
      </FieldRow>
    </>
  )
}
