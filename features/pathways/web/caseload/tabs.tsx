import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { forgetView, listSavedViews } from '../../contract/caseload.ts'
import { type CaseloadView, caseloadViews, longAccompaniment } from '../../rules/caseload-views.ts'
import { paths } from '../paths.ts'
import { viewWord } from '../words.ts'
import { type CaseloadFilters, viewAddress } from './filters.ts'

/** Shown while they hold somebody: most caseloads have none. */
const rare: ReadonlySet<CaseloadView> = new Set(['very-late', 'long', 'to-review', 'proofs-to-check'])

/** The shipped views with their counts, then those that the member keeps. */
export function CaseloadTabs({
  filters,
  counts,
  columns,
  longMonths = longAccompaniment.months,
}: {
  readonly filters: CaseloadFilters
  readonly counts: Readonly<Partial<Record<CaseloadView, number>>> | undefined
  readonly columns: readonly string[]
  readonly longMonths: number | undefined
}) {
  const { query } = filters
  const [kept] = useSearchState('gardee')
  const saved = useLoad(listSavedViews)
  const forget = useAct(forgetView, { refresh: [listSavedViews] })
  const plain = !kept && !query.communeCode && !query.qpv
  const views = [
    ...caseloadViews
      .filter((view) => !rare.has(view) || counts?.[view] || query.view === view)
      .map((view) => ({
        label: viewWord(view, longMonths),
        to: viewAddress(paths.caseload, { view, memberId: query.memberId }),
        ...(counts ? { count: counts[view] ?? 0 } : {}),
        current: plain && query.view === view,
      })),
    ...(saved.data?.items ?? []).map((view) => {
      const address = viewAddress(paths.caseload, { ...view.filters, memberId: query.memberId }, view.columns)
      return {
        label: view.label,
        to: `${address}${address.includes('?') ? '&' : '?'}gardee=${view.id}`,
        current: kept === view.id,
      }
    }),
  ]
  return (
    <ViewTabs
      label={t({ id: 'pathways.caseload.views', message: 'Vues' })}
      views={views}
      actions={
        kept && (
          <Button
            kind="quiet"
            onClick={() => forget.start({ params: { viewId: kept } })}
            data-columns={columns.length}
          >
            {t({ id: 'pathways.caseload.forget', message: 'Retirer cette vue' })}
          </Button>
        )
      }
    />
  )
}
