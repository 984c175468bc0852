import { useLoad } from '#platform/web/api/use-load.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listPlanChoices, type PilotRow } from '../contract.ts'
import { ChosenField } from './chosen-field.tsx'

/** Who leads: members, organisations, and outside persons by their name, in this order. */
export function PilotFields({ hint }: { readonly hint: string }) {
  const choices = useLoad(listPlanChoices).data
  return (
    <>
      <SectionTitle hint={hint}>{t({ id: 'plans.pilots', message: 'Pilotes' })}</SectionTitle>
      <ChosenField
        name="memberIds"
        optional
        label={t({ id: 'plans.pilots.members', message: 'Membres de Bassin' })}
        what={t({ id: 'plans.pilots.members-find', message: 'Chercher un membre' })}
        choices={choices?.members ?? []}
      />
      <ChosenField
        name="organisationIds"
        optional
        label={t({ id: 'plans.pilots.organisations', message: 'Structures, entreprises' })}
        what={t({ id: 'plans.partners.find', message: 'Chercher dans l’annuaire' })}
        choices={choices?.organisations ?? []}
      />
      <TextArea
        name="pilotNames"
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
export const pilotsOf = (values: FormValues) => ({
  memberIds: [...idsOf(values.memberIds)],
  organisationIds: [...idsOf(values.organisationIds)],
  names: String(values.pilotNames ?? '')
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean),
})

/** What the fields show of who leads already. */
export const pilotValues = (pilots: readonly PilotRow[]): FormValues => ({
  memberIds: pilots.flatMap(({ memberId }) => memberId ?? []),
  organisationIds: pilots.flatMap(({ organisationId }) => organisationId ?? []),
  pilotNames: pilots
    .filter(({ memberId, organisationId }) => !memberId && !organisationId)
    .map(({ name }) => name)
    .join('\n'),
})
