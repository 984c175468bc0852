import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber, formatPercent } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import { exportPieces, listPieces, type PieceView, pieceViews, readOperation } from '../contract.ts'
import { ArchivedUnlistedNote } from './archived-note.tsx'
import { OperationTabs } from './operation-tabs.tsx'
import { paths } from './paths.ts'
import { pieceColumns } from './piece-columns.tsx'
import { ReasonsPanel } from './piece-reasons.tsx'
import { pieceWord } from './piece-words.ts'

/** What a control would find in an operation today: its completeness, what holds its payment back, and of whom. */
export function PiecesPage() {
  const operationId = usePageParam('operationId')
  const params = { operationId }
  const [text] = useSearchState('vue')
  const view = pieceViews.find((known) => known === text) ?? 'all'
  const [offset, setOffset] = useOffset()
  const mayExport = useRight('exchanges.export') !== undefined
  const operation = useLoad(readOperation, { params })
  const list = useLoad(listPieces, { params, query: { view, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'funding.pieces', message: 'Pièces' })
  const base = paths.pieces(operationId)
  const viewLabel = (one: PieceView): string =>
    one === 'all'
      ? t({ id: 'funding.pieces.all', message: 'Tous les participants' })
      : one === 'blocked'
        ? t({ id: 'funding.pieces.blocked', message: 'Paiement retenu' })
        : pieceWord(one, list.data?.asOf ?? '')
  return (
    <>
      <PageHeader
        title={title}
        detail={list.data && completenessWords(list.data)}
        crumbs={[
          { label: t({ id: 'funding.operations', message: 'Opérations FSE+' }), to: paths.operations },
          { label: operation.data?.label ?? '', to: paths.operation(operationId) },
        ]}
        actions={
          mayExport && (
            <ExportButton
              nominative
              send={(chosen) => download(exportPieces, { params, body: { ...chosen, filters: { view } } })}
            />
          )
        }
      />
      <OperationTabs operationId={operationId} />
      <Loaded from={list}>
        {(found) => (
          <div className="grid gap-3">
            {operation.data && <ArchivedUnlistedNote operation={operation.data} />}
            <ReasonsPanel operationId={operationId} found={found} />
            <div>
              <ViewTabs
                label={t({ id: 'funding.column.participants', message: 'Participants' })}
                views={(
                  ['all', 'blocked', ...(view === 'all' || view === 'blocked' ? [] : [view])] as const
                ).map((one) => ({
                  label: viewLabel(one),
                  to: one === 'all' ? base : `${base}?vue=${one}`,
                  count: one === 'all' ? found.participants : one === 'blocked' ? found.blocked : found.total,
                  current: view === one,
                }))}
              />
              <Panel label={viewLabel(view)}>
                <Table
                  caption={viewLabel(view)}
                  columns={pieceColumns(found.asOf)}
                  rows={found.items}
                  rowKey={(row) => row.id}
                  rowName={(row) => row.personName}
                  onOpen={(row) => go(paths.participation(row.id))}
                  total={found.total}
                  actions={<Pager offset={offset} total={found.total} onChange={setOffset} />}
                  empty={
                    <EmptyState title={t({ id: 'funding.nobody', message: 'Personne ici' })}>
                      {t({ id: 'funding.nobody-due', message: 'Rien n’est attendu dans cette vue.' })}
                    </EmptyState>
                  }
                />
              </Panel>
            </div>
          </div>
        )}
      </Loaded>
    </>
  )
}

const completenessWords = ({
  due,
  complete,
  checked,
  setAside,
  asOf,
}: {
  readonly due: number
  readonly complete: number
  readonly checked: number
  readonly setAside: number
  readonly asOf: string
}): string =>
  due === 0
    ? t({ id: 'funding.pieces.none-due', message: 'Aucune pièce due.' })
    : t({
        id: 'funding.pieces.completeness',
        message:
          'Complétude : {complete} pièces complètes sur {due} dues, soit {rate}, dont {checked} vérifiées. {setAside, plural, =0 {} one {# pièce sans objet n’est pas comptée. } other {# pièces sans objet ne sont pas comptées. }}Au {day}.',
        values: {
          complete: formatNumber(complete),
          due: formatNumber(due),
          rate: formatPercent(complete / due),
          checked: formatNumber(checked),
          setAside,
          day: formatDate(asOf),
        },
      })
