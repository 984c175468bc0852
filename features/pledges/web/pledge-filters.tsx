import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { type listPledges, type PledgeState, pledgeStates } from '../contract.ts'
import { optionsOf, stateWords } from './words.ts'

/** The four filters, kept in the address. */
export const usePledgeFilters = () => {
  const [agreementId, agreement] = useSearchState('convention')
  const [signatory, setSignatory] = useSearchState('signataire')
  const [asked, state] = useSearchState('etat')
  const [year, setYear] = useSearchState('annee')
  const known = pledgeStates.find((one) => one === asked) as PledgeState | undefined
  return {
    filters: {
      ...(agreementId && { agreementId }),
      ...(signatory && { signatory }),
      ...(known && { state: known }),
      ...(year && { year }),
    },
    set: { agreement, signatory: setSignatory, state, year: setYear },
  }
}

type Used = ReturnType<typeof usePledgeFilters>

export function PledgeFilters({
  known: { agreements, signatories, years },
  filters,
  set,
}: Used & { readonly known: ClientReply<typeof listPledges> }) {
  return (
    <div
      className="grid gap-3 border-b border-line px-4 py-3 list:grid-cols-[2fr_2fr_1fr_1fr]"
      data-screen-only
    >
      <Select
        label={t({ id: 'pledges.column.agreement', message: 'Convention' })}
        empty={t({ id: 'pledges.filter.all', message: 'Toutes' })}
        value={filters.agreementId}
        onChange={set.agreement}
        options={agreements.map(({ id, label }) => ({ value: id, label }))}
      />
      <Select
        label={t({ id: 'pledges.column.signatory', message: 'Signataire' })}
        empty={t({ id: 'pledges.filter.every', message: 'Tous' })}
        value={filters.signatory}
        onChange={set.signatory}
        options={signatories.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Select
        label={t({ id: 'pledges.column.state', message: 'État' })}
        empty={t({ id: 'pledges.filter.every', message: 'Tous' })}
        value={filters.state}
        onChange={set.state}
        options={optionsOf(stateWords())}
      />
      <Select
        label={t({ id: 'pledges.filter.year', message: 'Échéances de' })}
        empty={t({ id: 'pledges.filter.term', message: 'toute la durée' })}
        value={filters.year}
        onChange={set.year}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </div>
  )
}
