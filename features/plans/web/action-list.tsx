import { download } from '#platform/web/api/call.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { exportPlan } from '../contract.ts'
import { shownStates } from '../rules/reading.ts'
import { actionColumns } from './action-columns.tsx'
import { flatRows } from './flat-rows.ts'
import { MoveButton } from './move-dialog.tsx'
import { paths } from './paths.ts'
import type { PlanReply } from './plan-page.tsx'
import { stateWord } from './words.ts'

const noAxis = 'sans'

/** Actions with their sub-actions in the order of the plan, until one sorts by a column. */
export function ActionList({ reply }: { readonly reply: PlanReply }) {
  const [axis, setAxis] = useSearchState('axe')
  const [state, setState] = useSearchState('etat')
  const [pilot, setPilot] = useSearchState('pilote')
  const selection = useSelection()
  const all = flatRows(reply)
  const pilots = [...new Set(all.flatMap((row) => row.pilots.map(({ name }) => name)))].toSorted((a, b) =>
    a.localeCompare(b, 'fr'),
  )
  // A pilot is kept in the address by her rank: names are never in it.
  const pilotName = pilot === undefined ? undefined : pilots[Number(pilot)]
  const rows = all.filter(
    (row) =>
      (axis === undefined || (row.axisId ?? noAxis) === axis) &&
      (state === undefined || row.shown === state) &&
      (pilotName === undefined || row.pilots.some(({ name }) => name === pilotName)),
  )
  const title = t({ id: 'plans.actions', message: 'Actions' })
  return (
    <Panel label={title}>
      {all.length > 0 && (
        <div className="flex flex-wrap gap-3 border-b border-line px-4 py-2">
          <Select
            label={t({ id: 'plans.column.axis', message: 'Axe' })}
            empty={t({ id: 'plans.filter.all', message: 'Tous' })}
            value={axis}
            onChange={setAxis}
            options={[
              ...reply.axes.map(({ id, label }) => ({ value: id, label })),
              { value: noAxis, label: t({ id: 'plans.no-axis', message: 'Sans axe' }) },
            ]}
          />
          <Select
            label={t({ id: 'plans.column.state', message: 'État' })}
            empty={t({ id: 'plans.filter.all', message: 'Tous' })}
            value={state}
            onChange={setState}
            options={shownStates.map((one) => ({ value: one, label: stateWord(one) }))}
          />
          <Select
            label={t({ id: 'plans.filter.pilot', message: 'Pilote' })}
            empty={t({ id: 'plans.filter.all', message: 'Tous' })}
            value={pilot}
            onChange={setPilot}
            options={pilots.map((name, rank) => ({ value: String(rank), label: name }))}
          />
        </div>
      )}
      <Table
        caption={title}
        columns={actionColumns()}
        rows={rows}
        rowKey={(row) => row.id}
        rowName={(row) => row.label}
        onOpen={(row) => go(paths.action(row.id))}
        {...(all.some((row) => row.mayMove) && { selection })}
        bulk={(chosen) => (
          <MoveButton
            ids={chosen.map(({ id }) => id)}
            states={chosen.map(({ state: kept }) => kept)}
            onDone={selection.clear}
          />
        )}
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) =>
              download(exportPlan, {
                params: { planId: reply.plan.id },
                body: { format, filters: {} },
              })
            }
          />
        }
        empty={<NoAction reply={reply} filtered={all.length > 0} />}
      />
    </Panel>
  )
}

function NoAction({ reply, filtered }: { readonly reply: PlanReply; readonly filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState title={t({ id: 'plans.none-filtered', message: 'Aucune action pour ces filtres' })}>
        {t({ id: 'plans.none-filtered.why', message: 'Retirez un filtre pour voir les autres.' })}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t({ id: 'plans.no-action', message: 'Ce plan n’a pas encore d’action' })}
      actions={
        reply.mayWrite && (
          <LinkButton to={paths.newAction(reply.plan.id)} icon="add">
            {t({ id: 'plans.action.new', message: 'Ajouter une action' })}
          </LinkButton>
        )
      }
    >
      {t({
        id: 'plans.no-action.why',
        message: 'Une action dit qui pilote, avec qui, quand, et quel objectif elle sert.',
      })}
    </EmptyState>
  )
}
