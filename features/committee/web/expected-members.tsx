import { memberOptions } from '#features/organisations/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'

/** Every member of the territory may be expected; those who read the agenda are proposed. */
export function ExpectedMembers() {
  const members = useLoad(memberOptions, { query: {} })
  return (
    <Loaded from={members}>
      {({ items }) => (
        <CheckboxGroup
          name="memberIds"
          layout="two-columns"
          label={t({ id: 'committee.field.members', message: 'Membres attendus' })}
          help={t({
            id: 'committee.field.members-help',
            message:
              'Le quorum se compte sur eux. Invitez d’abord, avec le rôle « Comité », qui siège sans accès.',
          })}
          options={items.map((one) => ({
            value: one.id,
            label: one.name,
            hint: one.organisationName,
          }))}
        />
      )}
    </Loaded>
  )
}
