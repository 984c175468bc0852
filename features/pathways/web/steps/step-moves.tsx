import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { moveStep, readStep, type StepRow } from '../../contract.ts'
import type { StepMove } from '../../rules/step-lifecycle.ts'
import { openedFile } from '../refreshed.ts'
import { asksReason, moveLabels } from './step-labels.ts'

type Moves = Readonly<
  Partial<Record<StepMove, { readonly allowed: boolean; readonly reason?: string | undefined }>>
>

/** The moves that are possible now, each with its day, and its reason where one is owed. */
export function StepMoves({
  step,
  moves,
  needsOverride,
}: {
  readonly step: StepRow
  readonly moves: Moves
  /** The contract is not signed: going further asks why. */
  readonly needsOverride: boolean
}) {
  const [chosen, setChosen] = useState<StepMove>()
  const act = useAct(moveStep, {
    refresh: [readStep, ...openedFile],
    onDone: () => {
      setChosen(undefined)
      say(t({ id: 'pathways.step.moved', message: 'Noté.' }))
    },
  })
  const possible = (Object.keys(moveLabels()) as StepMove[]).filter((move) => moves[move]?.allowed)
  if (possible.length === 0) return null
  return (
    <Panel title={t({ id: 'pathways.moves.title', message: 'Et maintenant' })} padded>
      {chosen ? (
        <MoveForm
          move={chosen}
          needsOverride={needsOverride && (chosen === 'prescribe' || chosen === 'start')}
          onCancel={() => setChosen(undefined)}
          onSend={(body) =>
            act.run({ params: { stepId: step.id }, body: { ...body, move: chosen, version: step.version } })
          }
        />
      ) : (
        <div className="flex flex-col items-start gap-2">
          {possible.map((move) => (
            <Button key={move} onClick={() => setChosen(move)}>
              {moveLabels()[move]}
            </Button>
          ))}
        </div>
      )}
    </Panel>
  )
}

export interface MoveDetails {
  readonly on?: string
  readonly reasonText?: string
  readonly outcome?: string
  readonly overrideReason?: string
}

/** The day of a move, its reason or its outcome; also for operators. */
export function MoveForm({
  move,
  needsOverride,
  onSend,
  onCancel,
}: {
  readonly move: StepMove
  readonly needsOverride?: boolean
  readonly onSend: (details: MoveDetails) => Promise<unknown>
  readonly onCancel: () => void
}) {
  return (
    <Form
      initial={{ on: today() }}
      submit={moveLabels()[move]}
      onSubmit={(_, values) => onSend(nest(values) as MoveDetails)}
    >
      <DateField name="on" label={t({ id: 'pathways.move.on', message: 'Le' })} max={today()} />
      {asksReason(move) && (
        <TextArea
          name="reasonText"
          label={t({ id: 'pathways.move.why', message: 'Motif' })}
          rows={2}
          maxLength={500}
        />
      )}
      {(move === 'finish' || move === 'abandon') && (
        <TextArea
          name="outcome"
          label={t({ id: 'pathways.step.outcome', message: 'Bilan' })}
          optional
          rows={3}
          maxLength={1000}
        />
      )}
      {needsOverride && (
        <TextArea
          name="overrideReason"
          label={t({ id: 'pathways.new-step.override', message: 'Pourquoi prescrire avant la signature' })}
          rows={2}
        />
      )}
      <Button kind="quiet" onClick={onCancel}>
        {t({ id: 'pathways.move.cancel', message: 'Revenir' })}
      </Button>
    </Form>
  )
}
