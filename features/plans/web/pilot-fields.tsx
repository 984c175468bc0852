import { useLoad } from '#platform/web/api/use-load.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listPlanChoices, type PilotRow } from '../contract.ts'
import { ChosenField } from './chosen-field.tsx'

/** Where the contract keeps who leads: a plan has leads, an action pilots. */
type Place = 'leads' | 'pilots'

/** Who leads: members, organisations, and outside persons by their name, in this order. */
export function PilotFields({ at, hint }: { readonly at: Place; readonly hint: string }) {
  const choices = useLoad(listPlanChoices).data
  return (
    <>
      <SectionTitle hint={hint}>{t({ id: 'plans.pilots', message: 'Pilotes' })}</SectionTitle>
      <ChosenField
        name={`${at}/memberIds`}
        optional
        label={t({ id: 'plans.pilots.members', message: 'Membres de Bassin' })}
        what={t({ id: 'plans.pilots.members-find', message: 'Chercher un membre' })}
        choices={choices?.members ?? []}
      />
      <ChosenField
        name={`${at}/organisationIds`}
        optional
        label={t({ id: 'plans.pilots.organisations', message: 'Structures, entreprises' })}
        what={t({ id: 'plans.partners.find', message: 'Chercher dans l’annuaire' })}
        choices={choices?.organisations ?? []}
      />
      <TextArea
        name={`${at}/names`}
        optional
        rows={2}
        label={t({ id: 'plans.pilots.names', message: 'Autres pilotes, par leur nom' })}
        help={t({ id: 'plans.pilots.names-help', message: 'Un nom par ligne.' })}
      />
    </>
  )
}

const idsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : [])

/** What the fields hold, as the contract wants it. */
export const pilotsOf = (values: FormValues, at: Place) => ({
  memberIds: [...idsOf(values[`${at}/memberIds`])],
  organisationIds: [...idsOf(values[`${at}/organisationIds`])],
  names: String(values[`${at}/names`] ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean),
})

/** What the fields show of who leads already. */
export const pilotValues = (pilots: readonly PilotRow[], at: Place): FormValues => ({
  [`${at}/memberIds`]: pilots.flatMap(({ memberId }) => memberId ?? []),
  [`${at}/organisationIds`]: pilots.flatMap(({ organisationId }) => organisationId ?? []),
  [`${at}/names`]: pilots
    .filter(({ memberId, organisationId }) => !memberId && !organisationId)
    .map(({ name }) => name)
    .join('\n'),
})
