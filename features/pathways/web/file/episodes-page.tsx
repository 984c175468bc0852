import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FileEpisode, PersonFile } from '../../contract.ts'
import { plieClasses } from '../../rules/exit-classes.ts'
import { exitReasonName } from '../exits/exit-labels.ts'
import { nameOf } from '../listed.ts'
import { EpisodePapers } from './episode-papers.tsx'
import { pathwayMark, pathwayStateLabel } from './labels.ts'
import { PersonFrame } from './person-frame.tsx'
import { StepsPanel } from './steps-panel.tsx'

/** Every passage of the person, the latest first: a return never overwrites what came before. */
export function EpisodesPage() {
  return (
    <PersonFrame>
      {({ file }) =>
        file.episodes.length === 0 ? (
          <EmptyState title={t({ id: 'pathways.file.no-episode', message: 'Pas encore de parcours' })} />
        ) : (
          <div className="grid gap-3">
            {file.episodes.map((episode) => (
              <Episode key={episode.id} file={file} episode={episode} />
            ))}
          </div>
        )
      }
    </PersonFrame>
  )
}

function Episode({ file, episode }: { readonly file: PersonFile; readonly episode: FileEpisode }) {
  const title = t({
    id: 'pathways.episode.title',
    message: 'Épisode {number}, {scheme}',
    values: { number: episode.episode, scheme: episode.schemeLabel },
  })
  const day = (value: string | null) => value && formatDate(value)
  const facts = [
    [t({ id: 'pathways.episode.prescriber', message: 'Prescrit par' }), episode.prescriberName],
    [t({ id: 'pathways.episode.admitted', message: 'Entrée validée le' }), day(episode.admittedOn)],
    [t({ id: 'pathways.episode.signed', message: 'Contrat signé le' }), day(episode.contractSignedOn)],
    [t({ id: 'pathways.episode.referent', message: 'Référent' }), episode.referentName],
    [t({ id: 'pathways.episode.exited', message: 'Sorti le' }), day(episode.exitedOn)],
    [
      t({ id: 'pathways.episode.reason', message: 'Motif' }),
      episode.exitReasonCode && exitReasonName(episode.exitReasonCode, episode.exitedOn ?? undefined),
    ],
    [t({ id: 'pathways.episode.class', message: 'Classement' }), nameOf(plieClasses, episode.exitClass)],
  ] as const
  return (
    <Panel
      title={title}
      detail={<Tag state={pathwayMark(episode.state)}>{pathwayStateLabel(episode.state)}</Tag>}
      actions={<EpisodePapers episode={episode} />}
      padded
      isItem
    >
      <div className="grid items-start gap-3 rail:grid-cols-2">
        <FactList facts={facts.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
        <StepsPanel file={file} episode={episode} isItem />
      </div>
    </Panel>
  )
}
