import { PeriodFields } from '#platform/web/form/period-fields.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { type ActionKind, actionKinds, type TrailFilters } from '../contract.ts'
import { kindLabels } from './trail-words.ts'

type Setters = Readonly<Record<keyof TrailFilters, (value: string | undefined) => void>>

/** The filters in the address, so that a review can be sent to a colleague. */
export const useTrailFilters = (): readonly [TrailFilters, Setters] => {
  const [from, setFrom] = useSearchState('du')
  const [to, setTo] = useSearchState('au')
  const [organisationId, setOrganisation] = useSearchState('structure')
  const [kind, setKind] = useSearchState('nature')
  const known = actionKinds.find((one): one is ActionKind => one === kind)
  return [
    {
      ...(from && { from }),
      ...(to && { to }),
      ...(organisationId && { organisationId }),
      ...(known && { kind: known }),
    },
    { from: setFrom, to: setTo, organisationId: setOrganisation, kind: setKind },
  ]
}

/** Period, organisation, kind of act. */
export function TrailFilterBar({
  filters,
  set,
  organisations,
}: {
  readonly filters: TrailFilters
  readonly set: Setters
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
}) {
  const kinds = kindLabels()
  return (
    <div className="flex flex-wrap items-end gap-3">
      <PeriodFields from={filters.from} to={filters.to} onFrom={set.from} onTo={set.to} optional />
      <Select
        label={t({ id: 'audit.organisation', message: 'Structure' })}
        value={filters.organisationId}
        onChange={set.organisationId}
        empty={t({ id: 'audit.every-organisation', message: 'Toutes les structures' })}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        label={t({ id: 'audit.kind', message: 'Nature' })}
        value={filters.kind}
        onChange={set.kind}
        empty={t({ id: 'audit.every-kind', message: 'Tous les actes' })}
        options={actionKinds.map((value) => ({ value, label: kinds[value] }))}
      />
    </div>
  )
}
