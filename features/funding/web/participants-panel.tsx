import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import {
  exportParticipations,
  listParticipations,
  type ParticipationView,
  participationViews,
} from '../contract.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { participantColumns } from './participant-columns.tsx'
import { paths } from './paths.ts'

const viewWord = (view: ParticipationView): string =>
  ({
    all: t({ id: 'funding.view.all', message: 'Tous' }),
    present: t({ id: 'funding.view.present', message: 'Présents' }),
    exited: t({ id: 'funding.view.exited', message: 'Sortis' }),
    'entry-due': t({ id: 'funding.view.entry-due', message: 'Entrée à compléter' }),
    'exit-due': t({ id: 'funding.view.exit-due', message: 'Sortie à compléter' }),
    'month-6-due': t({ id: 'funding.view.month-6-due', message: 'Six mois à relever' }),
  })[view]

/** The participants of an operation, by what is still to be collected of them. */
export function ParticipantsPanel({ operationId }: { readonly operationId: string }) {
  const [text] = useSearchState('vue')
  const view = participationViews.find((known) => known === text) ?? 'all'
  const [offset, setOffset] = useOffset()
  const mayManage = useRight('funding.manage') !== undefined
  const mayExport = useRight('exchanges.export') !== undefined
  const selection = useSelection()
  const [leaving, setLeaving] = useState(false)
  const params = { operationId }
  const list = useLoad(listParticipations, { params, query: { view, offset } }, { keepWhileLoading: true })
  const title = t({ id: 'funding.column.participants', message: 'Participants' })
  const base = paths.operation(operationId)
  return (
    <div>
      <ViewTabs
        label={title}
        views={participationViews.map((one) => ({
          label: viewWord(one),
          to: one === 'all' ? base : `${base}?vue=${one}`,
          count: list.data?.counts[one] ?? 0,
          current: view === one,
        }))}
      />
      <Panel label={title}>
        <Loaded from={list}>
          {({ items, total }) => (
            <>
              <Table
                caption={title}
                columns={participantColumns()}
                rows={items}
                rowKey={(row) => row.id}
                rowName={(row) => row.personName}
                onOpen={(row) => go(paths.participation(row.id))}
                total={total}
                {...(mayManage && {
                  selection,
                  bulk: () => (
                    <Button size="small" onClick={() => setLeaving(true)}>
                      {t({ id: 'funding.leave', message: 'Sortir de l’opération' })}
                    </Button>
                  ),
                })}
                actions={
                  <>
                    <Pager offset={offset} total={total} onChange={setOffset} />
                    {mayExport && (
                      <ExportButton
                        nominative
                        send={(chosen) =>
                          download(exportParticipations, { params, body: { ...chosen, filters: { view } } })
                        }
                      />
                    )}
                  </>
                }
                empty={<NobodyHere view={view} />}
              />
              {leaving && (
                <LeaveDialog
                  operationId={operationId}
                  participationIds={items.filter((row) => selection.keys.has(row.id)).map((row) => row.id)}
                  onClose={() => setLeaving(false)}
                  onDone={selection.clear}
                />
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </div>
  )
}

function NobodyHere({ view }: { readonly view: ParticipationView }) {
  return (
    <EmptyState title={t({ id: 'funding.nobody', message: 'Personne ici' })}>
      {view === 'all'
        ? t({
            id: 'funding.nobody-yet',
            message: 'Les entrées du dispositif sont proposées, la gestion FSE+ les inscrit.',
          })
        : t({ id: 'funding.nobody-due', message: 'Rien n’est attendu dans cette vue.' })}
    </EmptyState>
  )
}
