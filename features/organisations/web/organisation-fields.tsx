import { searchCommunes } from '#features/territory/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { organisationOptions } from '../contract.ts'
import { kindChoices } from './kind-label.ts'
import { ReachFields } from './reach-fields.tsx'
import { SubKindField } from './sub-kind-field.tsx'

/** What one types for a partner, new or changed. */
export function OrganisationFields({
  communeName,
  parentName,
}: {
  readonly communeName?: string | null
  readonly parentName?: string | undefined
}) {
  return (
    <>
      <TextField name="name" label={t({ id: 'organisations.field.name', message: 'Nom' })} maxLength={200} />
      <Select name="kind" label={t({ id: 'organisations.kind', message: 'Type' })} options={kindChoices()} />
      <SubKindField />
      <TextField
        name="siret"
        optional
        label={t({ id: 'organisations.field.siret', message: 'SIRET' })}
        help={t({ id: 'organisations.field.siret-help', message: '14 chiffres, avec ou sans espaces' })}
        inputMode="numeric"
        size={20}
      />
      <CommuneField {...(communeName ? { initialLabel: communeName } : {})} />
      <TextField
        name="address"
        optional
        label={t({ id: 'organisations.field.address', message: 'Adresse' })}
      />
      <ReachFields />
      <ComboBox
        name="parentId"
        optional
        label={t({ id: 'organisations.field.parent', message: 'Dépend de' })}
        help={t({
          id: 'organisations.field.parent-help',
          message: 'Une antenne ou un établissement dépend d’une autre structure de l’annuaire.',
        })}
        load={loadOrganisations}
        {...(parentName ? { initialLabel: parentName } : {})}
      />
      <Checkbox
        name="mayPrescribe"
        label={t({ id: 'organisations.field.prescribe', message: 'Peut prescrire (envoyer des personnes)' })}
      />
      <Checkbox
        name="mayOperateSteps"
        label={t({ id: 'organisations.field.operate', message: 'Peut réaliser des étapes de parcours' })}
      />
      <Checkbox
        name="isDiscreet"
        label={t({
          id: 'organisations.field.discreet',
          message: 'Type à ne pas révéler hors de la plateforme',
        })}
        help={t({
          id: 'organisations.field.discreet-help',
          message:
            'Pour une structure de soin, de justice ou de protection : les fichiers qui sortent disent « Autre ».',
        })}
      />
    </>
  )
}

/** Communes of the official list, those of the territory first. */
export function CommuneField({ initialLabel }: { readonly initialLabel?: string }) {
  return (
    <ComboBox
      name="communeCode"
      optional
      label={t({ id: 'organisations.column.commune', message: 'Commune' })}
      {...(initialLabel ? { initialLabel } : {})}
      load={async (text, signal) =>
        (await call(searchCommunes, { query: { q: text }, signal })).items.map((item) => ({
          value: item.code,
          label: item.name,
          hint: item.postalCodes.join(', '),
        }))
      }
    />
  )
}

export const loadOrganisations = async (text: string, signal: AbortSignal) =>
  (await call(organisationOptions, { query: { q: text }, signal })).items.map((item) => ({
    value: item.id,
    label: item.name,
  }))

/** An empty field is sent as « none »: the API asks for every one. */
export const organisationBody = (values: FormValues) => ({
  kind: values.kind,
  name: values.name,
  subKind: values.kind === 'siae' ? (values.subKind ?? null) : null,
  siret: values.siret || null,
  parentId: values.parentId ?? null,
  communeCode: values.communeCode ?? null,
  address: values.address || null,
  email: values.email || null,
  phone: values.phone || null,
  mayPrescribe: values.mayPrescribe ?? false,
  mayOperateSteps: values.mayOperateSteps ?? false,
  isDiscreet: values.isDiscreet ?? false,
})
