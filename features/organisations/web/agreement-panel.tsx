import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { noteAgreement, type Organisation, readOrganisation } from '../contract.ts'
import { type AgreementKind, agreementKinds } from '../rules/written-agreement.ts'
import { CloseForm } from './reach-fields.tsx'

const kindWords: Readonly<Record<AgreementKind, () => string>> = {
  processor: () =>
    t({ id: 'organisations.agreement.processor', message: 'Sous-traitant (RGPD, article 28)' }),
  'joint-controller': () =>
    t({ id: 'organisations.agreement.joint', message: 'Responsable conjoint (RGPD, article 26)' }),
  'own-controller': () =>
    t({
      id: 'organisations.agreement.own',
      message: 'Responsable de son propre traitement, avec une convention d’échange',
    }),
}

/** What was signed with the structure about personal data: nobody of it is invited before. */
export function AgreementPanel({
  organisation,
  mayWrite,
}: {
  readonly organisation: Organisation
  readonly mayWrite: boolean
}) {
  const [isOpen, setOpen] = useState(false)
  const { agreement } = organisation
  return (
    <Panel
      title={t({ id: 'organisations.agreement', message: 'Accord écrit sur les données' })}
      actions={
        mayWrite &&
        !isOpen && (
          <Button size="small" icon="add" onClick={() => setOpen(true)}>
            {t({ id: 'organisations.agreement.note', message: 'Noter un accord' })}
          </Button>
        )
      }
      padded={agreement !== null || isOpen}
    >
      {isOpen && <AgreementForm organisationId={organisation.id} onClose={() => setOpen(false)} />}
      {agreement !== null && !isOpen && (
        <FactList
          facts={[
            {
              label: t({ id: 'organisations.agreement.role', message: 'La structure est' }),
              value: kindWords[agreement.kind](),
            },
            {
              label: t({ id: 'organisations.agreement.signed', message: 'Signé' }),
              value: t({
                id: 'organisations.agreement.signed-by',
                message: 'le {day} par {name}',
                values: { day: formatDate(agreement.signedOn), name: agreement.signerName },
              }),
            },
            ...(agreement.reference
              ? [
                  {
                    label: t({ id: 'organisations.agreement.reference', message: 'Référence' }),
                    value: agreement.reference,
                  },
                ]
              : []),
          ]}
        />
      )}
      {agreement === null && !isOpen && (
        <EmptyState title={t({ id: 'organisations.agreement.none', message: 'Aucun accord noté' })}>
          {t({
            id: 'organisations.agreement.none-why',
            message: 'La première personne de cette structure ne peut être invitée qu’ensuite.',
          })}
        </EmptyState>
      )}
    </Panel>
  )
}

function AgreementForm({
  organisationId,
  onClose,
}: {
  readonly organisationId: string
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const note = useAct(noteAgreement, { refresh: [readOrganisation], onDone: onClose })
  return (
    <Form
      schema={noteAgreement.body}
      initial={{ kind: 'processor' }}
      toBody={(values) => ({ ...values, id, reference: values.reference || null })}
      submit={t({ id: 'organisations.agreement.save', message: 'Noter cet accord' })}
      onSubmit={(body) => note.run({ params: { organisationId }, body })}
    >
      <RadioGroup<AgreementKind>
        name="kind"
        label={t({ id: 'organisations.agreement.role', message: 'La structure est' })}
        options={agreementKinds.map((value) => ({ value, label: kindWords[value]() }))}
      />
      <DateField
        name="signedOn"
        label={t({ id: 'organisations.agreement.field-signed', message: 'Signé le' })}
      />
      <TextField
        name="signerName"
        label={t({ id: 'organisations.agreement.field-signer', message: 'Par (prénom, nom, fonction)' })}
      />
      <TextField
        name="reference"
        optional
        label={t({ id: 'organisations.agreement.reference', message: 'Référence' })}
      />
      <CloseForm onClose={onClose} />
    </Form>
  )
}
