import { actionLabel } from '#features/audit/web/public.ts'
import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CursorPager } from '#platform/web/design/cursor-pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useCursor } from '#platform/web/table/use-cursor.ts'
import { exportOpenings, listOpenings } from '../contract.ts'
import { type Opening, openingColumns } from './opening-columns.tsx'
import { OpeningDays } from './opening-days.tsx'

/** « Qui a ouvert ce dossier »: the person has the right to know; so has who answers her. */
export function OpeningsTab({ personId }: { readonly personId: string }) {
  if (useRight('audit.read') === undefined)
    return (
      <NoRight
        title={t({ id: 'people.openings.no-right', message: 'Le journal est réservé' })}
        reason={t({
          id: 'people.openings.no-right-why',
          message: 'Il est lu par la personne qui suit le dossier, le pilotage et le contrôle.',
        })}
      />
    )
  return <Openings personId={personId} />
}

type View = 'days' | 'lines'

/** The view in the address, by its French name. */
const linesInAddress = 'lignes'

function Openings({ personId }: { readonly personId: string }) {
  const [asked, setAsked] = useSearchState('vue')
  const view: View = asked === linesInAddress ? 'lines' : 'days'
  const mayExport = useRight('exchanges.export') !== undefined
  return (
    <Panel
      title={t({ id: 'people.openings.title', message: 'Qui a ouvert ce dossier' })}
      actions={
        mayExport && (
          <ExportButton
            nominative
            send={(chosen) =>
              download(exportOpenings, { params: { personId }, body: { ...chosen, filters: {} } })
            }
          />
        )
      }
    >
      <p className="px-4 pt-3 text-13 text-ink-2">
        {t({
          id: 'people.openings.how',
          message:
            'Chaque lecture du dossier, pièce, lettre, modification, partage et liste exportée où il figure laisse une ligne : structure, rôle, jour. La personne peut en demander la liste. Une recherche par nom est tracée au journal du territoire, sans nom.',
        })}
      </p>
      <div className="px-4 py-3">
        <SegmentedControl<View>
          label={t({ id: 'people.openings.view', message: 'Présentation' })}
          options={[
            { value: 'days', label: t({ id: 'people.openings.by-day', message: 'Par jour' }) },
            { value: 'lines', label: t({ id: 'people.openings.by-line', message: 'Ligne par ligne' }) },
          ]}
          value={view}
          onChange={(chosen) => setAsked(chosen === 'lines' ? linesInAddress : undefined)}
        />
      </div>
      {view === 'days' ? <OpeningDays personId={personId} /> : <Lines personId={personId} />}
    </Panel>
  )
}

function Lines({ personId }: { readonly personId: string }) {
  const [before, setBefore] = useCursor()
  const lines = useLoad(
    listOpenings,
    { params: { personId }, query: before ? { before } : {} },
    { keepWhileLoading: true },
  )
  return (
    <Loaded from={lines}>
      {({ items, next }) => (
        <>
          {items.length === 0 && (
            <EmptyState title={t({ id: 'people.openings.none', message: 'Personne encore' })} />
          )}
          {[...Map.groupBy(items, (row) => row.on)].map(([day, rows], at, days) => (
            <Day
              key={day}
              day={day}
              rows={rows}
              isPart={(at === 0 && before !== undefined) || (at === days.length - 1 && next !== null)}
            />
          ))}
          <div className="flex gap-2 p-4 empty:hidden">
            <CursorPager cursor={before} next={next} onChange={setBefore} />
          </div>
        </>
      )}
    </Loaded>
  )
}

/** A day that the page cuts holds other lines. */
function Day({
  day,
  rows,
  isPart,
}: {
  readonly day: string
  readonly rows: readonly Opening[]
  readonly isPart: boolean
}) {
  const words = formatDate(day)
  return (
    <section className="border-t border-line pt-3">
      <h3 className="px-4 text-13">{words}</h3>
      <Table<Opening>
        caption={words}
        rows={rows}
        isPart={isPart}
        rowKey={(row) => row.id}
        rowName={(row) => actionLabel(row.action)}
        columns={openingColumns()}
      />
    </section>
  )
}
