import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportWatches, listWatches } from '../../contract.ts'
import { paths } from '../paths.ts'
import { watchRow } from './watch-row.tsx'

/** What must be observed: months 1, 3 and 6 of a job, six months after an exit; written down from the line itself. */
export function WatchesPage() {
  const filters = useWatchFilters()
  const [offset, setOffset] = useOffset()
  const mayExport = useRight('exchanges.export') !== undefined
  const observes = [useRight('pathways.follow'), useRight('pathways.check-proofs')].some(Boolean)
  const list = useLoad(listWatches, { query: { ...filters.query, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'pathways.watches.nav', message: 'Situations à observer' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'pathways.watches.detail',
          message: 'Un, trois et six mois après une embauche, six mois après une sortie.',
        })}
        actions={
          <>
            {observes && (
              <LinkButton to={filters.callsTo} icon="print">
                {t({ id: 'pathways.calls.prepare', message: 'Liste d’appels' })}
              </LinkButton>
            )}
            {mayExport && (
              <ExportButton
                nominative
                send={({ format, reason }) =>
                  download(exportWatches, { body: { format, reason, filters: filters.query } })
                }
              />
            )}
          </>
        }
      />
      <Panel label={title}>
        <div className="flex flex-wrap items-end gap-2 border-b border-line px-4 py-2">
          <Select
            label={t({ id: 'pathways.watches.about', message: 'Après' })}
            empty={t({ id: 'pathways.watches.both', message: 'Une embauche ou une sortie' })}
            options={[
              { value: 'emploi', label: t({ id: 'pathways.watches.job', message: 'Une embauche' }) },
              { value: 'sortie', label: t({ id: 'pathways.watches.exit', message: 'Une sortie' }) },
            ]}
            value={filters.about}
            onChange={filters.setAbout}
          />
          <Select
            label={t({ id: 'pathways.watches.when', message: 'Quand' })}
            empty={t({ id: 'pathways.watches.soon', message: 'En retard ou dans le mois' })}
            options={[
              { value: 'plus-tard', label: t({ id: 'pathways.watches.later', message: 'Plus tard' }) },
            ]}
            value={filters.when}
            onChange={filters.setWhen}
          />
        </div>
        <Loaded from={list}>
          {(reply) =>
            reply.total === 0 && offset === 0 ? (
              <EmptyState
                title={t({
                  id: 'pathways.watches.none-due',
                  message: 'Rien à observer dans le mois qui vient.',
                })}
              />
            ) : (
              <>
                <RowList
                  label={title}
                  rows={reply.items.map((watch) => watchRow(watch, { observes, listed: reply.items }))}
                />
                <div className="flex flex-wrap justify-end gap-2 px-4 py-2">
                  <Pager offset={offset} total={reply.total} onChange={setOffset} />
                </div>
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

/** Kept in the address, so that a line of « Aujourd'hui » leads to its list. */
const useWatchFilters = () => {
  const [about, setAbout] = useSearchState('apres')
  const [when, setWhen] = useSearchState('quand')
  const query = {
    about: about === 'emploi' ? ('job' as const) : about === 'sortie' ? ('exit' as const) : undefined,
    when: when === 'plus-tard' ? ('later' as const) : ('due' as const),
  }
  const callsTo = about ? `${paths.calls}?apres=${about}` : paths.calls
  return { query, about, setAbout, when, setWhen, callsTo }
}
