import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { arrangePlan, readPlan } from '../contract.ts'
import { shifted } from '../rules/arrange.ts'
import { AxesPanel } from './axes-panel.tsx'
import { paths } from './paths.ts'
import type { PlanReply } from './plan-page.tsx'
import { ShiftButtons } from './shift-buttons.tsx'

/** Axes and actions in their order, moved by the keyboard: one press, one place. */
export function OrderPage() {
  const planId = usePageParam('planId')
  const read = useLoad(readPlan, { params: { planId } }, { keepWhileLoading: true })
  const title = t({ id: 'plans.order', message: 'Axes et ordre' })
  return (
    <Loaded from={read}>
      {(reply) => (
        <>
          <PageHeader
            title={title}
            crumbs={[
              { label: t({ id: 'plans.title', message: 'Plans d’action' }), to: paths.plans },
              { label: reply.plan.label, to: paths.plan(planId) },
            ]}
          />
          <Arranged reply={reply} onMoved={() => void read.refetch()} />
        </>
      )}
    </Loaded>
  )
}

function Arranged({
  reply,
  onMoved,
}: {
  readonly reply: PlanReply
  /** Somebody was faster: the plan is asked again. */
  readonly onMoved: () => void
}) {
  const { plan, axes, actions } = reply
  const arrange = useAct(arrangePlan, { refresh: [readPlan] })
  const axisIds = axes.map(({ id }) => id)
  const placed = actions.map(({ id, axisId }) => ({ actionId: id, axisId }))
  const send = (change: Partial<{ axisIds: readonly string[]; actions: typeof placed }>) =>
    !arrange.running &&
    arrange
      .run({
        params: { planId: plan.id },
        body: {
          version: plan.version,
          axisIds: [...(change.axisIds ?? axisIds)],
          actions: change.actions ?? placed,
        },
      })
      .catch(onMoved)
  // Within its axis: the others keep their places.
  const shift = (axisId: string | null, actionId: string, by: -1 | 1) => {
    const inAxis = placed.filter((one) => one.axisId === axisId).map((one) => one.actionId)
    const moved = shifted(inAxis, actionId, by).map((id) => ({ actionId: id, axisId }))
    send({ actions: [...placed.filter((one) => one.axisId !== axisId), ...moved] })
  }
  return (
    <div className="grid gap-3">
      {arrange.problem &&
        (arrange.problem.status === 409 ? (
          <Note kind="warn" alert>
            {t({
              id: 'plans.order.moved',
              message:
                'Quelqu’un a changé ce plan entre-temps : voici son ordre. Déplacez de nouveau la ligne, s’il le faut encore.',
            })}
          </Note>
        ) : (
          <ErrorState problem={arrange.problem} />
        ))}
      <AxesPanel
        planId={plan.id}
        axes={axes}
        onShift={(id, by) => send({ axisIds: shifted(axisIds, id, by) })}
      />
      {[...axes, { id: null, label: t({ id: 'plans.no-axis', message: 'Sans axe' }) }].map((axis) => {
        const inAxis = actions.filter(({ axisId }) => axisId === axis.id)
        if (axis.id === null && inAxis.length === 0) return null
        return (
          <Panel key={axis.id ?? 'none'} title={axis.label}>
            {inAxis.length === 0 ? (
              <EmptyState title={t({ id: 'plans.axis.empty', message: 'Aucune action sous cet axe' })} />
            ) : (
              <RowList
                label={axis.label}
                rows={inAxis.map((action, at) => ({
                  key: action.id,
                  title: action.label,
                  end: (
                    <span className="flex flex-wrap items-center justify-end gap-3">
                      <Select
                        label={t({
                          id: 'plans.axis.of',
                          message: 'Axe de {name}',
                          values: { name: action.label },
                        })}
                        hideLabel
                        empty={t({ id: 'plans.no-axis', message: 'Sans axe' })}
                        value={axis.id ?? undefined}
                        onChange={(axisId) =>
                          send({
                            actions: [
                              ...placed.filter((one) => one.actionId !== action.id),
                              { actionId: action.id, axisId: axisId ?? null },
                            ],
                          })
                        }
                        options={axes.map(({ id, label }) => ({ value: id, label }))}
                      />
                      <ShiftButtons
                        name={action.label}
                        isFirst={at === 0}
                        isLast={at === inAxis.length - 1}
                        onShift={(by) => shift(axis.id, action.id, by)}
                      />
                    </span>
                  ),
                }))}
              />
            )}
          </Panel>
        )
      })}
    </div>
  )
}
