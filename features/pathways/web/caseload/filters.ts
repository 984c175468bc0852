import type { Filter } from '#platform/web/design/filter-chips.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { type CaseloadView, caseloadViews } from '../../rules/caseload-views.ts'

export interface CaseloadQuery {
  readonly view: CaseloadView
  readonly memberId: string | undefined
  readonly communeCode: string | undefined
  readonly qpv: 'yes' | 'no' | undefined
}

const viewOf = (text: string | undefined): CaseloadView =>
  caseloadViews.find((known) => known === text) ?? 'all'
const qpvOf = (text: string | undefined) => (text === 'yes' || text === 'no' ? text : undefined)

/** Filters of the caseload, kept in the address so that a view can be sent. Never a name. */
export const useCaseloadFilters = () => {
  const [view] = useSearchState('vue')
  const [memberId] = useSearchState('membre')
  const [communeCode, setCommune] = useSearchState('commune')
  const [qpvText, setQpv] = useSearchState('qpv')
  const query: CaseloadQuery = { view: viewOf(view), memberId, communeCode, qpv: qpvOf(qpvText) }
  const chips = (communes: readonly { code: string; name: string }[]): Filter[] => [
    ...(communeCode
      ? [
          {
            key: 'commune',
            label: t({ id: 'pathways.caseload.commune', message: 'Commune' }),
            value: communes.find((commune) => commune.code === communeCode)?.name ?? communeCode,
            remove: () => setCommune(undefined),
          },
        ]
      : []),
    ...(query.qpv
      ? [
          {
            key: 'qpv',
            label: t({ id: 'pathways.caseload.qpv', message: 'Quartier prioritaire' }),
            value:
              query.qpv === 'yes'
                ? t({ id: 'pathways.yes', message: 'Oui' })
                : t({ id: 'pathways.no', message: 'Non' }),
            remove: () => setQpv(undefined),
          },
        ]
      : []),
  ]
  return { query, setCommune, setQpv, chips }
}
export type CaseloadFilters = ReturnType<typeof useCaseloadFilters>

/** The address of a view of the same caseload. */
export const viewAddress = (
  path: string,
  query: Partial<CaseloadQuery>,
  columns?: readonly string[],
): string => {
  const search = new URLSearchParams()
  if (query.view && query.view !== 'all') search.set('vue', query.view)
  if (query.memberId) search.set('membre', query.memberId)
  if (query.communeCode) search.set('commune', query.communeCode)
  if (query.qpv) search.set('qpv', query.qpv)
  if (columns && columns.length > 0) search.set('colonnes', columns.join(','))
  return search.size === 0 ? path : `${path}?${search}`
}
