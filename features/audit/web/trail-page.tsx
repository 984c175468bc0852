import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CursorPager } from '#platform/web/design/cursor-pager.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useCursor } from '#platform/web/table/use-cursor.ts'
import { exportTrail, readChain, readTrail, type TrailFilters } from '../contract.ts'
import { ChainPanel } from './chain-panel.tsx'
import { trailColumns } from './trail-columns.tsx'
import { TrailFilterBar, useTrailFilters } from './trail-filters.tsx'
import { actionLabel } from './trail-words.ts'

/** The trail of the territory for its administration: who did what, and whether the chain holds. */
export function TrailPage() {
  const [filters, set] = useTrailFilters()
  const chain = useLoad(readChain)
  return (
    <>
      <PageHeader
        title={t({ id: 'audit.title', message: 'Journal' })}
        detail={t({
          id: 'audit.detail',
          message:
            'Qui a lu, cherché, exporté, partagé ou modifié quoi. Les personnes suivies n’y sont que des références.',
        })}
        actions={
          <ExportButton
            nominative
            send={({ format, reason }) => download(exportTrail, { body: { format, reason, filters } })}
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Loaded from={chain}>{(state) => <ChainPanel chain={state} />}</Loaded>
        <TrailFilterBar filters={filters} set={set} organisations={chain.data?.organisations ?? []} />
        <Lines key={JSON.stringify(filters)} filters={filters} />
      </div>
    </>
  )
}

function Lines({ filters }: { readonly filters: TrailFilters }) {
  const [before, setBefore] = useCursor()
  const lines = useLoad(
    readTrail,
    { query: { ...filters, ...(before && { before }) } },
    { keepWhileLoading: true },
  )
  const readsReasons = useRight('exchanges.export') === 'territory'
  const title = t({ id: 'audit.lines', message: 'Lignes du journal' })
  return (
    <Panel label={title}>
      <Loaded from={lines}>
        {({ items, next }) => (
          <Table
            caption={title}
            columns={trailColumns(readsReasons)}
            rows={items}
            rowKey={(line) => line.id}
            rowName={(line) => actionLabel(line.action)}
            sortedByServer
            isPart={before !== undefined || next !== null}
            empty={
              <EmptyState
                title={t({ id: 'audit.none', message: 'Aucune ligne ne répond à ces critères.' })}
              />
            }
            actions={<CursorPager cursor={before} next={next} onChange={setBefore} />}
          />
        )}
      </Loaded>
    </Panel>
  )
}
