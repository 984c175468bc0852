import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { draftAgreement, readRadar } from '../../contract.ts'
import { agreementKinds } from '../../rules/life/agreement-kinds.ts'
import { allCrumb } from './agreement-frame.tsx'
import { FollowingFields, followingOf, IdentityFields, identityOf } from './identity-fields.tsx'
import { paths } from './paths.ts'
import { kindWord } from './words.ts'

/** A draft to have signed, or an agreement that was signed elsewhere. */
export function NewLifePage() {
  const [id] = useNewId()
  const [isSigned, setSigned] = useState<boolean | undefined>(false)
  const title = t({ id: 'agreements.life.new', message: 'Nouvelle convention' })
  const create = useAct(draftAgreement, {
    refresh: [readRadar],
    onDone: () => {
      say(
        t({ id: 'agreements.life.created', message: 'La convention est enregistrée. Écrivez ses parties.' }),
      )
      go(paths.parties(id))
    },
  })
  return (
    <>
      <PageHeader title={title} crumbs={[allCrumb()]} />
      <Panel label={title} padded>
        <Form
          schema={draftAgreement.body}
          initial={{ kind: 'local', renewal: 'none', noticeMonths: 6 }}
          toBody={(values) => ({
            id,
            kind: values.kind,
            ...identityOf(values),
            ...followingOf(values),
            signedOn: isSigned ? (values.signedOn ?? null) : null,
            amendmentsBefore: isSigned ? (values.amendmentsBefore ?? 0) : 0,
          })}
          submit={t({ id: 'agreements.life.create', message: 'Enregistrer la convention' })}
          cancelTo={paths.all}
          onSubmit={(body) => create.run({ body })}
        >
          <Select
            name="kind"
            label={t({ id: 'agreements.life.field.kind', message: 'Nature' })}
            options={agreementKinds.map((one) => ({ value: one, label: kindWord(one) }))}
          />
          <IdentityFields />
          <Checkbox
            label={t({ id: 'agreements.life.field.is-signed', message: 'Elle est déjà signée' })}
            help={t({
              id: 'agreements.life.field.is-signed-help',
              message: 'Vous recopierez son texte, puis le figerez.',
            })}
            value={isSigned}
            onChange={setSigned}
          />
          {isSigned && (
            <>
              <DateField
                name="signedOn"
                label={t({ id: 'agreements.life.field.signed', message: 'Signée le' })}
              />
              <NumberField
                name="amendmentsBefore"
                optional
                min={0}
                max={99}
                label={t({ id: 'agreements.life.field.before', message: 'Avenants déjà signés' })}
              />
            </>
          )}
          <SectionTitle>
            {t({ id: 'agreements.life.section.following', message: 'Délibération et suivi' })}
          </SectionTitle>
          <FollowingFields />
        </Form>
      </Panel>
    </>
  )
}
