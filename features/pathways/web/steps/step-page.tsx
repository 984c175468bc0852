import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileEpisode, readStep, recordAttendance, type StepRow } from '../../contract.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { themes } from '../../rules/themes.ts'
import { type OpenedFile, PersonFrame } from '../file/person-frame.tsx'
import { nameOf } from '../listed.ts'
import { openedFile } from '../refreshed.ts'
import { Attendance } from './attendance.tsx'
import { EditStep } from './edit-step.tsx'
import { OperatorLink } from './operator-link.tsx'
import { stateOfStep, stepStateLabels } from './step-labels.ts'
import { StepMoves } from './step-moves.tsx'

/** One step: where it stands, what may come next, its presences, its operator's link. */
export function StepPage() {
  const stepId = usePageParam('stepId')
  return (
    <PersonFrame bare title={t({ id: 'pathways.step.title', message: 'Étape' })}>
      {(opened) => <Step opened={opened} stepId={stepId} />}
    </PersonFrame>
  )
}

function Step({ opened, stepId }: { readonly opened: OpenedFile; readonly stepId: string }) {
  const loaded = useLoad(readStep, { params: { stepId } })
  const follows = useRight('pathways.follow') !== undefined
  const [editing, setEditing] = useState(false)
  const note = useAct(recordAttendance, { refresh: [readStep, ...openedFile] })
  const episode = opened.file.episodes.find((one) => one.steps.some((step) => step.id === stepId))
  return (
    <Loaded from={loaded}>
      {({ step, moves, warnings, attendance, link }) => (
        <div className="grid items-start gap-3 side:grid-cols-[1fr_360px]">
          <div className="grid gap-3">
            <Panel
              title={step.label}
              actions={
                <>
                  <StateMark state={stateOfStep(step.state)}>{stepStateLabels()[step.state]}</StateMark>
                  {follows && !editing && (
                    <Button size="small" onClick={() => setEditing(true)}>
                      {t({ id: 'pathways.step.edit', message: 'Modifier' })}
                    </Button>
                  )}
                </>
              }
              padded
            >
              {editing && episode ? (
                <EditStep step={step} episode={episode} onDone={() => setEditing(false)} />
              ) : (
                <Facts step={step} {...(episode ? { episode } : {})} />
              )}
            </Panel>
            <Panel
              title={t({ id: 'pathways.attendance.title', message: 'Présences et heures' })}
              detail={formatDuration(step.doneMinutes)}
            >
              <Attendance
                rows={attendance}
                {...(follows ? { onWrite: (rows) => note.run({ params: { stepId }, body: { rows } }) } : {})}
              />
            </Panel>
          </div>
          <div className="grid gap-3">
            {warnings.includes('outside-pathway') && (
              <Note kind="warn">
                {t({ id: 'pathways.step.outside', message: 'Ses dates sortent de celles du parcours.' })}
              </Note>
            )}
            {follows && (
              <StepMoves step={step} moves={moves} needsOverride={warnings.includes('before-contract')} />
            )}
            {follows && step.operatorEmail && <OperatorLink step={step} link={link} />}
          </div>
        </div>
      )}
    </Loaded>
  )
}

function Facts({ step, episode }: { readonly step: StepRow; readonly episode?: FileEpisode }) {
  const objective = episode?.contracts
    .flatMap((one) => one.objectives)
    .find((one) => one.id === step.objectiveId)
  const day = (value: string | null) => value && formatDate(value)
  const facts = [
    [t({ id: 'pathways.step.type', message: "Type d'étape" }), nameOf(stepTypes, step.typeCode)],
    [t({ id: 'pathways.step.theme', message: 'Thème (data·inclusion)' }), nameOf(themes, step.themeCode)],
    [t({ id: 'pathways.step.objective', message: 'Pour quel objectif du contrat' }), objective?.label],
    [t({ id: 'pathways.step.by', message: 'Opérateur' }), step.operatorName ?? step.operatorEmail],
    [t({ id: 'pathways.step.starts', message: 'Début prévu' }), day(step.startsOn)],
    [t({ id: 'pathways.step.ends', message: 'Fin prévue' }), day(step.endsOn)],
    [t({ id: 'pathways.step.started', message: 'Commencée le' }), day(step.startedOn)],
    [t({ id: 'pathways.step.ended', message: 'Terminée le' }), day(step.endedOn)],
    [
      t({ id: 'pathways.step.planned', message: 'Heures prévues' }),
      step.plannedMinutes && formatDuration(step.plannedMinutes),
    ],
    [t({ id: 'pathways.step.place', message: 'Lieu' }), step.place],
    [t({ id: 'pathways.step.need', message: "Ce que l'opérateur doit savoir" }), step.needToKnow],
    [t({ id: 'pathways.step.outcome', message: 'Bilan' }), step.outcome],
    [t({ id: 'pathways.step.reason', message: 'Motif' }), step.reasonText],
  ] as const
  return <FactList facts={facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
}
