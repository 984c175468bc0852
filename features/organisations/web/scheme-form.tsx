import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { changeScheme, createScheme, listSchemes, type Scheme, schemeOptions } from '../contract.ts'
import { loadOrganisations } from './organisation-fields.tsx'
import { schemeKindChoices } from './scheme-words.ts'

const usualCommittee = () => t({ id: 'organisations.scheme.committee-usual', message: 'commission d’entrée' })

export function SchemeForm({ scheme }: { readonly scheme: Scheme | undefined }) {
  const [id] = useNewId()
  const refresh = [listSchemes, schemeOptions]
  const saved = (): void => say(t({ id: 'organisations.scheme.saved', message: 'Dispositif enregistré.' }))
  const create = useAct(createScheme, {
    refresh,
    onDone: () => {
      saved()
      go(`dispositifs/${id}`)
    },
  })
  const change = useAct(changeScheme, { refresh, onDone: saved })
  return (
    <Form
      schema={createScheme.body}
      initial={{
        kind: scheme?.kind,
        label: scheme?.label,
        managingOrganisationId: scheme?.managingOrganisationId,
        committeeName: scheme?.committeeName ?? usualCommittee(),
        isLegalReferent: scheme?.isLegalReferent ?? false,
        openedOn: scheme?.openedOn ?? today(),
        closedOn: scheme?.closedOn ?? undefined,
      }}
      toBody={({ closedOn: _, ...values }) => ({ id, ...values })}
      submit={
        scheme
          ? t({ id: 'organisations.scheme.save', message: 'Enregistrer le dispositif' })
          : t({ id: 'organisations.scheme.add', message: 'Ouvrir un dispositif' })
      }
      cancelTo="dispositifs"
      onSubmit={({ id: newId, ...body }, values) =>
        scheme
          ? change.run({
              params: { schemeId: scheme.id },
              body: {
                version: scheme.version,
                closedOn: (values.closedOn as string | undefined) ?? null,
                ...body,
              },
            })
          : create.run({ body: { id: newId, ...body } })
      }
    >
      <Select
        name="kind"
        label={t({ id: 'organisations.kind', message: 'Type' })}
        options={schemeKindChoices()}
      />
      <TextField name="label" label={t({ id: 'organisations.field.name', message: 'Nom' })} />
      <ComboBox
        name="managingOrganisationId"
        label={t({ id: 'organisations.scheme.manager', message: 'Structure porteuse' })}
        load={loadOrganisations}
        {...(scheme ? { initialLabel: scheme.managingOrganisationName } : {})}
      />
      <TextField
        name="committeeName"
        label={t({
          id: 'organisations.scheme.committee',
          message: 'Nom de l’instance qui décide des entrées',
        })}
      />
      <Checkbox
        name="isLegalReferent"
        label={t({
          id: 'organisations.scheme.legal-referent',
          message: 'Organisme référent au sens de la loi pour le plein emploi',
        })}
      />
      <DateField name="openedOn" label={t({ id: 'organisations.scheme.opened', message: 'Ouvert le' })} />
      {scheme && (
        <DateField
          name="closedOn"
          optional
          label={t({ id: 'organisations.scheme.closed-on', message: 'Clos le' })}
        />
      )}
    </Form>
  )
}
