import { listRoles, organisationOptions, schemeOptions } from '#features/organisations/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { formatLabelled } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { roleLabel } from './right-words.ts'

/** Name, organisation, roles, team and working share: the same for an invitation and a change. */
export function AccessFields({ organisationName }: { readonly organisationName?: string }) {
  const roles = useLoad(listRoles)
  const schemes = useLoad(schemeOptions)
  return (
    <>
      <TextField name="name" label={t({ id: 'accounts.field.name', message: 'Prénom et nom' })} />
      <ComboBox
        name="organisationId"
        label={t({ id: 'accounts.column.organisation', message: 'Organisation' })}
        help={t({
          id: 'accounts.field.organisation-help',
          message: 'Elle doit être dans l’annuaire des partenaires.',
        })}
        from={0}
        {...(organisationName ? { initialLabel: organisationName } : {})}
        load={async (text, signal) =>
          (await call(organisationOptions, { query: { q: text }, signal })).items.map((item) => ({
            value: item.id,
            label: item.name,
          }))
        }
      />
      <Loaded from={roles}>
        {({ items }) => (
          <CheckboxGroup
            name="roles"
            label={t({ id: 'accounts.column.roles', message: 'Rôles' })}
            options={items.map((role) => ({ value: role.code, label: roleLabel(role) }))}
          />
        )}
      </Loaded>
      <Loaded from={schemes}>
        {({ items }) => (
          <Select
            name="teamId"
            optional
            label={t({ id: 'accounts.field.team', message: 'Équipe' })}
            empty={t({ id: 'accounts.field.no-team', message: 'Aucune équipe' })}
            options={items.flatMap((scheme) =>
              scheme.teams.map((team) => ({
                value: team.id,
                label: formatLabelled(scheme.label, team.label),
              })),
            )}
          />
        )}
      </Loaded>
      <NumberField
        name="etpHundredths"
        label={t({ id: 'accounts.column.etp', message: 'ETP d’accompagnement' })}
        help={t({
          id: 'accounts.field.etp-help',
          message:
            'Part d’un temps plein passée à suivre des personnes : 1 ; 0,8 ; 0 pour les autres fonctions.',
        })}
        decimals={2}
        min={0}
        max={1}
      />
    </>
  )
}

/** What was typed as the API takes it: the team goes with each role, the share in hundredths. */
export const accessBody = (values: FormValues) => {
  const {
    roles: codes,
    teamId,
    etpHundredths: share,
    ...others
  } = values as {
    // Under the names of the body, what is refused there is said on its field.
    readonly roles?: readonly string[]
    readonly teamId?: string
    /** As it is typed, a share of one. */
    readonly etpHundredths?: number
  }
  return {
    ...others,
    roles: (codes ?? []).map((code) => ({ code, teamId: teamId ?? null })),
    ...(share === undefined ? {} : { etpHundredths: Math.round(share * 100) }),
  }
}
