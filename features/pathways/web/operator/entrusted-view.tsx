import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { AttendanceRow, EntrustedStep } from '../../contract.ts'
import { operatorMoves } from '../../rules/step-lifecycle.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'
import { Attendance } from '../steps/attendance.tsx'
import { moveLabels, stateOfStep, stepStateLabels } from '../steps/step-labels.ts'
import { type MoveDetails, MoveForm } from '../steps/step-moves.tsx'

type OperatorMove = (typeof operatorMoves)[number]

export interface EntrustedDetail {
  readonly step: EntrustedStep
  readonly attendance: readonly AttendanceRow[]
  readonly moves: Readonly<
    Record<OperatorMove, { readonly allowed: boolean; readonly reason?: string | undefined }>
  >
}

/** A step before its operator, by his account or his link: what is asked, his answer, presences, the end. */
export function EntrustedView({
  detail,
  onMove,
  onAttend,
}: {
  readonly detail: EntrustedDetail
  readonly onMove: (move: OperatorMove, details: MoveDetails) => Promise<unknown>
  readonly onAttend: (rows: AttendanceRow[]) => Promise<unknown>
}) {
  const { step, attendance, moves } = detail
  const [chosen, setChosen] = useState<OperatorMove>()
  const possible = operatorMoves.filter((move) => moves[move].allowed)
  const notes = ['accepted', 'ongoing', 'standby', 'done', 'abandoned'].includes(step.state)
  return (
    <div className="grid gap-3">
      <Panel
        title={step.personName}
        actions={<StateMark state={stateOfStep(step.state)}>{stepStateLabels()[step.state]}</StateMark>}
        padded
      >
        <FactList facts={factsOf(step)} />
        {step.needToKnow && (
          <div className="mt-3">
            <Note kind="info">{step.needToKnow}</Note>
          </div>
        )}
      </Panel>
      {possible.length > 0 && (
        <Panel title={t({ id: 'pathways.entrusted.answer', message: 'Votre réponse' })} padded>
          {chosen ? (
            <MoveForm
              key={chosen}
              move={chosen}
              onSend={async (details) => {
                await onMove(chosen, details)
                setChosen(undefined)
              }}
              onCancel={() => setChosen(undefined)}
            />
          ) : (
            <div className="flex flex-wrap gap-2">
              {possible.map((move, index) => (
                <Button
                  key={move}
                  kind={index === 0 ? 'primary' : 'secondary'}
                  onClick={() => setChosen(move)}
                >
                  {moveLabels()[move]}
                </Button>
              ))}
            </div>
          )}
        </Panel>
      )}
      {notes && (
        <Panel
          title={t({ id: 'pathways.attendance.title', message: 'Présences et heures' })}
          detail={formatDuration(step.doneMinutes)}
        >
          <Attendance rows={attendance} onWrite={onAttend} />
        </Panel>
      )}
    </div>
  )
}

const factsOf = (step: EntrustedStep) => {
  const day = (value: string | null) => value && formatDate(value)
  const facts = [
    [t({ id: 'pathways.entrusted.step', message: 'Étape' }), step.label],
    [t({ id: 'pathways.step.type', message: "Type d'étape" }), nameOf(stepTypes, step.typeCode)],
    [t({ id: 'pathways.step.starts', message: 'Début prévu' }), day(step.startsOn)],
    [t({ id: 'pathways.step.ends', message: 'Fin prévue' }), day(step.endsOn)],
    [
      t({ id: 'pathways.step.planned', message: 'Heures prévues' }),
      step.plannedMinutes && formatDuration(step.plannedMinutes),
    ],
    [t({ id: 'pathways.step.place', message: 'Lieu' }), step.place],
    [
      t({ id: 'pathways.entrusted.contact', message: 'Votre contact' }),
      [step.referentName, step.referentPhone, step.referentEmail].filter(Boolean).join(', '),
    ],
    [
      t({ id: 'pathways.entrusted.brakes', message: 'Freins à connaître' }),
      step.brakes.map((code) => nameOf(themes, code)).join(', '),
    ],
    [t({ id: 'pathways.step.outcome', message: 'Bilan' }), step.outcome],
  ] as const
  return facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
}
