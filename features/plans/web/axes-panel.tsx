import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { changeAxis, createAxis, readPlan, removeAxis } from '../contract.ts'
import { ShiftButtons } from './shift-buttons.tsx'

interface Axis {
  readonly id: string
  readonly label: string
}

/** The axes of a plan: they group, and say nothing of how far it is. */
export function AxesPanel({
  planId,
  axes,
  onShift,
}: {
  readonly planId: string
  readonly axes: readonly Axis[]
  readonly onShift: (id: string, by: -1 | 1) => void
}) {
  const [renamed, setRenamed] = useState<Axis>()
  const remove = useAct(removeAxis, { refresh: [readPlan] })
  const title = t({ id: 'plans.axes', message: 'Axes' })
  return (
    <Panel title={title}>
      <RowList
        label={title}
        rows={axes.map((axis, at) => ({
          key: axis.id,
          title:
            renamed?.id === axis.id ? (
              <RenameAxis planId={planId} axis={axis} onClose={() => setRenamed(undefined)} />
            ) : (
              axis.label
            ),
          end: (
            <span className="flex flex-wrap items-center justify-end gap-2">
              <Button size="small" kind="quiet" onClick={() => setRenamed(axis)}>
                {t({ id: 'plans.axis.rename', message: 'Renommer' })}
                <span className="sr-only"> {axis.label}</span>
              </Button>
              <Button
                size="small"
                kind="quiet"
                onClick={() => remove.start({ params: { planId, axisId: axis.id } })}
              >
                {t({ id: 'plans.chosen.remove', message: 'Retirer' })}
                <span className="sr-only"> {axis.label}</span>
              </Button>
              <ShiftButtons
                name={axis.label}
                isFirst={at === 0}
                isLast={at === axes.length - 1}
                onShift={(by) => onShift(axis.id, by)}
              />
            </span>
          ),
        }))}
      />
      {remove.problem && <ErrorState problem={remove.problem} />}
      <AddAxis planId={planId} />
    </Panel>
  )
}

function AddAxis({ planId }: { readonly planId: string }) {
  const [id, renew] = useNewId()
  const [label, setLabel] = useState<string>()
  const add = useAct(createAxis, {
    refresh: [readPlan],
    onDone: () => {
      renew()
      setLabel(undefined)
    },
  })
  return (
    <AxisLine
      field={t({ id: 'plans.axis.new', message: 'Nouvel axe' })}
      verb={t({ id: 'plans.axis.add', message: 'Ajouter l’axe' })}
      {...{ label, setLabel }}
      act={add}
      onSend={(text) => add.start({ params: { planId }, body: { id, label: text } })}
    />
  )
}

function RenameAxis({
  planId,
  axis,
  onClose,
}: {
  readonly planId: string
  readonly axis: Axis
  readonly onClose: () => void
}) {
  const [label, setLabel] = useState<string | undefined>(axis.label)
  const change = useAct(changeAxis, { refresh: [readPlan], onDone: onClose })
  return (
    <AxisLine
      field={t({ id: 'plans.axis.name', message: 'Nom de l’axe' })}
      verb={t({ id: 'plans.axis.keep', message: 'Enregistrer le nom' })}
      {...{ label, setLabel }}
      act={change}
      onSend={(text) => change.start({ params: { planId, axisId: axis.id }, body: { label: text } })}
    />
  )
}

function AxisLine({
  field,
  verb,
  label,
  setLabel,
  act,
  onSend,
}: {
  readonly field: string
  readonly verb: string
  readonly label: string | undefined
  readonly setLabel: (label: string | undefined) => void
  readonly act: Pick<ReturnType<typeof useAct>, 'running' | 'problem'>
  readonly onSend: (label: string) => void
}) {
  const typed = label?.trim() ?? ''
  return (
    <div className="flex flex-wrap items-end gap-2 p-4">
      <div className="min-w-0 grow">
        <TextField label={field} value={label} onChange={setLabel} maxLength={200} />
      </div>
      <Button
        busy={act.running}
        disabledReason={
          typed === '' ? t({ id: 'plans.axis.first', message: 'Écrivez d’abord son nom.' }) : undefined
        }
        hideReason
        onClick={() => onSend(typed)}
      >
        {verb}
      </Button>
      {act.problem && <ErrorState problem={act.problem} />}
    </div>
  )
}
