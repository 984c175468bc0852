import { useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { useUnreadable } from '#platform/web/form/use-unreadable.ts'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import {
  closePathway,
  correctExit,
  type FileEpisode,
  type FileMeeting,
  type PathwayHead,
  type StepRow,
} from '../../contract.ts'
import { PersonFrame } from '../file/person-frame.tsx'
import { plannedOf } from '../file/planned-of.ts'
import { personPaths } from '../person-paths.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { EpisodeConflict, sendOnLatest } from './episode-conflict.tsx'
import { bodyOf, type ExitDraft, firstDraft } from './exit-draft.ts'
import { ExitFields } from './exit-fields.tsx'
import { OpenSteps } from './open-steps.tsx'
import { Simulator } from './simulator.tsx'

/** Closes an episode: the simulator first, the exit after. */
export function ExitPage() {
  return (
    <PersonFrame bare title={t({ id: 'pathways.exit.title', message: 'Clôturer le parcours' })}>
      {({ file, episode }) =>
        episode?.isOpen ? (
          <Exit
            key={episode.jobs.length}
            episode={episode}
            personId={file.person.id}
            next={plannedOf(file, episode).next}
            steps={episode.steps}
          />
        ) : (
          <EmptyState title={t({ id: 'pathways.exit.closed', message: 'Aucun parcours ouvert.' })} />
        )
      }
    </PersonFrame>
  )
}

/** Corrects an exit: the former one stays, with why. */
export function CorrectExitPage() {
  return (
    <PersonFrame bare title={t({ id: 'pathways.correct.title', message: 'Corriger la sortie' })}>
      {({ file, episode }) => {
        const exit = episode?.exits.find((one) => one.revokedAt === null)
        return episode && exit ? (
          <Exit episode={episode} personId={file.person.id} exitId={exit.id} />
        ) : (
          <EmptyState title={t({ id: 'pathways.correct.none', message: 'Aucune sortie à corriger.' })} />
        )
      }}
    </PersonFrame>
  )
}

function Exit({
  episode,
  personId,
  exitId,
  next,
  steps = [],
}: {
  readonly episode: FileEpisode
  readonly personId: string
  /** The exit to correct. */
  readonly exitId?: string
  /** The appointment that an exit may give up, with those after it. */
  readonly next?: FileMeeting | undefined
  readonly steps?: readonly StepRow[]
}) {
  const [id] = useNewId()
  const [version, setVersion] = useState(episode.version)
  const [proposed] = useSearchState('motif')
  const [draft, setDraft] = useState<ExitDraft>(() => firstDraft(episode, proposed))
  const [why, setWhy] = useState<string>()
  const [cancelsAppointments, setCancels] = useState(true)
  const { timeZone } = useTerritory()
  const unreadable = useUnreadable()
  const options = {
    refresh: refreshedByMeetings,
    onDone: () => {
      say(
        t({
          id: 'pathways.exit.done',
          message: 'Parcours clôturé. Les preuves qui manquent sont dans « À faire ».',
        }),
      )
      go(personPaths.file(personId))
    },
  }
  const close = useAct(closePathway, options)
  const correct = useAct(correctExit, options)
  const body = bodyOf(draft)
  const problem = close.problem ?? correct.problem
  const moved = close.problem?.code === 'stale-version' ? (close.problem.current as PathwayHead) : undefined
  const send = () => {
    if (!body) return
    if (exitId) correct.start({ params: { exitId }, body: { id, why: why ?? '', ...body } })
    else
      sendOnLatest(episode, version, (latest) =>
        close.run({
          params: { pathwayId: episode.id },
          body: { id, version: latest, ...body, cancelsAppointments },
        }),
      ).catch(() => {}) // The problem is read from the act.
  }
  const title = exitId
    ? t({ id: 'pathways.correct.title', message: 'Corriger la sortie' })
    : t({ id: 'pathways.exit.title', message: 'Clôturer le parcours' })
  return (
    <div className="grid items-start gap-3 side:grid-cols-[1fr_400px]">
      <Panel label={title} padded>
        <div className="flex max-w-[640px] flex-col gap-4">
          {moved && (
            <EpisodeConflict
              writes={{ state: 'exited', exitedOn: draft.exitedOn ?? null }}
              current={moved}
              personId={personId}
              onKeepMine={(latest) => {
                setVersion(latest)
                close.reset()
              }}
            />
          )}
          {problem && !moved && (
            <Note kind="bad" alert>
              {wordsOf(problem)}
            </Note>
          )}
          <ExitFields
            draft={draft}
            unreadable={unreadable}
            change={(part) => {
              setDraft((former) => ({ ...former, ...part }))
              // What was refused is no longer what is written; a conflict waits for its own answer.
              if (problem && !moved) for (const act of [close, correct]) act.reset()
            }}
            episode={episode}
            personId={personId}
          />
          <OpenSteps steps={steps} personId={personId} />
          {next && (
            <Checkbox
              label={t({
                id: 'pathways.exit.appointments',
                message: 'Annuler le rendez-vous du {when} et ceux qui suivent ; la personne est prévenue',
                values: { when: formatDateTime(next.at, timeZone) },
              })}
              value={cancelsAppointments}
              onChange={(cancels) => setCancels(cancels ?? false)}
            />
          )}
          {exitId && (
            <TextArea
              label={t({ id: 'pathways.correct.why', message: 'Pourquoi cette correction' })}
              rows={2}
              maxLength={500}
              value={why}
              onChange={setWhy}
            />
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button
              kind="primary"
              onClick={send}
              busy={close.running || correct.running}
              disabledReason={
                unreadable.sentence ??
                (!body || (exitId && !why)
                  ? t({ id: 'pathways.exit.incomplete', message: 'Complétez le motif et les dates.' })
                  : undefined)
              }
            >
              {title}
            </Button>
            <LinkButton to={personPaths.file(personId)} kind="quiet">
              {t({ id: 'pathways.move.cancel', message: 'Revenir' })}
            </LinkButton>
          </div>
        </div>
      </Panel>
      <Simulator pathwayId={episode.id} draft={draft} />
    </div>
  )
}
