import { listAgreements } from '#features/agreements/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'

/** What a committee is called, what it is for, which agreements it follows, since when. */
export function BodyFields() {
  const agreements = useLoad(listAgreements)
  return (
    <>
      <TextField name="label" label={t({ id: 'steering.field.label', message: 'Nom' })} maxLength={120} />
      <TextArea
        name="purpose"
        label={t({ id: 'steering.field.purpose', message: 'À quoi il sert' })}
        optional
        maxLength={600}
      />
      <Loaded from={agreements}>
        {({ agreements: items }) =>
          items.length === 0 ? null : (
            <CheckboxGroup
              name="agreementIds"
              label={t({ id: 'steering.field.agreements', message: 'Conventions suivies' })}
              help={t({
                id: 'steering.field.agreements-help',
                message: 'Leurs objectifs sous la cible sont proposés à l’ordre du jour.',
              })}
              optional
              options={items.map((one) => ({ value: one.id, label: one.label }))}
            />
          )
        }
      </Loaded>
      <DateField name="openedOn" label={t({ id: 'steering.field.opened', message: 'Depuis le' })} />
    </>
  )
}
