import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatLabelled } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FileEpisode } from '../../contract.ts'
import { contractTypes } from '../../rules/contract-types.ts'
import { fseClasses, iaeClasses, plieClasses } from '../../rules/exit-classes.ts'
import { PersonFrame } from '../file/person-frame.tsx'
import { nameOf } from '../listed.ts'
import { personPaths } from '../person-paths.ts'
import { EndJob } from './end-job.tsx'
import { exitReasonName } from './exit-labels.ts'
import { ProofsPanel } from './proofs-panel.tsx'
import { WatchesPanel } from './watches-panel.tsx'

/** What follows a hire or an exit: jobs, proofs, watches, the exits themselves. */
export function AfterPage() {
  return (
    <PersonFrame>
      {({ file, episode }) =>
        episode ? (
          <div className="grid items-start gap-3 rail:grid-cols-2">
            <ProofsPanel episode={episode} />
            <WatchesPanel episode={episode} />
            <JobsPanel episode={episode} />
            <ExitsPanel episode={episode} personId={file.person.id} />
          </div>
        ) : (
          <EmptyState title={t({ id: 'pathways.file.no-episode', message: 'Pas encore de parcours' })} />
        )
      }
    </PersonFrame>
  )
}

function JobsPanel({ episode }: { readonly episode: FileEpisode }) {
  const follows = useRight('pathways.follow') !== undefined
  return (
    <Panel title={t({ id: 'pathways.jobs.title', message: 'Emplois' })}>
      {episode.jobs.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.jobs.none', message: 'Aucun emploi noté' })} />
      ) : (
        <RowList
          rows={episode.jobs.map((job) => ({
            key: job.id,
            title: job.jobTitle ?? job.employerName,
            detail: [
              job.jobTitle && job.employerName,
              nameOf(contractTypes, job.contractType),
              formatDate(job.startsOn),
              job.endedEarlyOn
                ? t({
                    id: 'pathways.jobs.ended',
                    message: 'arrêté le {day}',
                    values: { day: formatDate(job.endedEarlyOn) },
                  })
                : job.endsOn && formatDate(job.endsOn),
            ]
              .filter(Boolean)
              .join(' · '),
            end: follows && episode.isOpen && job.endedEarlyOn === null && <EndJob job={job} />,
          }))}
        />
      )}
    </Panel>
  )
}

function ExitsPanel({ episode, personId }: { readonly episode: FileEpisode; readonly personId: string }) {
  const mayCorrect = useRight('pathways.override') !== undefined
  if (episode.exits.length === 0) return null
  return (
    <Panel
      title={t({ id: 'pathways.exits.title', message: 'Sortie' })}
      actions={
        mayCorrect && (
          <LinkButton size="small" to={personPaths.correctExit(personId)}>
            {t({ id: 'pathways.correct.title', message: 'Corriger la sortie' })}
          </LinkButton>
        )
      }
    >
      <RowList
        rows={episode.exits.toReversed().map((exit) => ({
          key: exit.id,
          title: `${exitReasonName(exit.reasonCode, exit.exitedOn)}, ${formatDate(exit.exitedOn)}`,
          detail: [
            formatLabelled('PLIE', nameOf(plieClasses, exit.classPlie)),
            formatLabelled('IAE', nameOf(iaeClasses, exit.classIae)),
            exit.classFse &&
              formatLabelled(currentLanguage() === 'fr' ? 'FSE+' : 'ESF+', nameOf(fseClasses, exit.classFse)),
            exit.revokeReason,
          ]
            .filter(Boolean)
            .join(' · '),
          end: exit.revokedAt ? (
            <StateMark state="info">{t({ id: 'pathways.exits.revoked', message: 'Remplacée' })}</StateMark>
          ) : undefined,
        }))}
      />
    </Panel>
  )
}
