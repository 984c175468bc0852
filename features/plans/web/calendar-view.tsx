import { ListSwitch } from '#platform/web/design/figures/list-switch.tsx'
import { useWidth } from '#platform/web/design/figures/use-width.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { actionColumns } from './action-columns.tsx'
import { type FlatRow, flatRows } from './flat-rows.ts'
import { Gantt, ganttSentence } from './gantt.tsx'
import { MonthsPanel } from './months-panel.tsx'
import type { PlanReply } from './plan-page.tsx'

const narrow = 640

/** The plan in time: the drawing with its list, then month by month what begins and what ends. */
export function CalendarView({ reply }: { readonly reply: PlanReply }) {
  const rows = flatRows(reply)
  const [frame, width] = useWidth()
  const dated = rows.filter(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null)
  const title = t({ id: 'plans.calendar', message: 'Dans le temps' })
  if (dated.length === 0)
    return (
      <Panel label={title}>
        <EmptyState title={t({ id: 'plans.calendar.none', message: 'Aucune action n’a de date' })}>
          {t({
            id: 'plans.calendar.none-why',
            message: 'Donnez un début ou une fin à une action : elle se dessine ici.',
          })}
        </EmptyState>
      </Panel>
    )
  return (
    <div className="grid gap-3">
      <Panel label={title}>
        <div ref={frame}>
          {width !== undefined && width < narrow && <DatesTable rows={rows} />}
          {width !== undefined && width >= narrow && (
            <ListSwitch
              toList={t({ id: 'plans.calendar.to-list', message: 'Voir en liste' })}
              toDrawing={t({ id: 'plans.calendar.to-drawing', message: 'Voir le dessin' })}
              note={undatedWords(rows.length - dated.length)}
              drawing={
                <Gantt
                  rows={rows}
                  plan={reply.plan}
                  width={width}
                  sentence={ganttSentence(dated, reply.plan)}
                />
              }
              list={<DatesTable rows={rows} />}
            />
          )}
        </div>
      </Panel>
      <MonthsPanel rows={dated} />
    </div>
  )
}

const undatedWords = (count: number): string =>
  count === 0
    ? ''
    : t({
        id: 'plans.calendar.undated',
        message:
          '{count, plural, one {# action sans date est} other {# actions sans date sont}} dans la liste seule',
        values: { count },
      })

/** The same actions in words, by their end. */
function DatesTable({ rows }: { readonly rows: readonly FlatRow[] }) {
  const kept = new Set(['action', 'axe', 'etat', 'dates', 'pilotes'])
  return (
    <Table
      caption={t({ id: 'plans.calendar.list', message: 'Actions et leurs dates' })}
      columns={actionColumns().filter(({ key }) => kept.has(key))}
      rows={rows}
      rowKey={(row) => row.id}
      rowName={(row) => row.label}
    />
  )
}
