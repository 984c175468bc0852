import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileEpisode, listDiagnoses } from '../../contract.ts'
import { PersonFrame } from '../file/person-frame.tsx'
import { personPaths } from '../person-paths.ts'
import { ApartNote } from './apart-note.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { VersionPanel } from './version-panel.tsx'
import { VersionsPanel } from './versions-panel.tsx'

/** The diagnosis of an episode: the latest version, what changed since another one, all the versions. */
export function DiagnosisPage() {
  return (
    <PersonFrame bare title={t({ id: 'pathways.diagnosis.title', message: 'Diagnostic' })}>
      {({ file, episode }) =>
        episode ? (
          <Diagnoses episode={episode} personId={file.person.id} />
        ) : (
          <EmptyState title={t({ id: 'pathways.file.no-episode', message: 'Pas encore de parcours' })} />
        )
      }
    </PersonFrame>
  )
}

function Diagnoses({ episode, personId }: { readonly episode: FileEpisode; readonly personId: string }) {
  const loaded = useLoad(listDiagnoses, { params: { pathwayId: episode.id } })
  const [compared, compare] = useSearchState('depuis')
  const mayWrite = useRight('pathways.diagnose') !== undefined
  return (
    <Loaded from={loaded}>
      {({ items }) => {
        const [latest, ...former] = items
        const from = former.find((one) => String(one.number) === compared) ?? former[0]
        const write = mayWrite && episode.isOpen && (
          <LinkButton to={personPaths.newDiagnosis(personId)} kind="primary">
            {latest
              ? t({ id: 'pathways.diagnosis.next', message: 'Faire le point' })
              : t({ id: 'pathways.diagnosis.first', message: 'Faire le diagnostic' })}
          </LinkButton>
        )
        if (!latest)
          return (
            <div className="grid gap-3">
              <EmptyState
                title={t({ id: 'pathways.diagnosis.none', message: 'Pas encore de diagnostic' })}
                actions={write || undefined}
              >
                {t({
                  id: 'pathways.diagnosis.none.why',
                  message: 'Notez les forces et les freins : chaque frein levé sera daté et compté.',
                })}
              </EmptyState>
              <ApartNote personId={personId} />
            </div>
          )
        return (
          <div className="grid items-start gap-3 side:grid-cols-2">
            <div className="grid gap-3">
              <VersionPanel
                version={latest}
                actions={write}
                findsFor={episode.isOpen ? personId : undefined}
              />
              <ApartNote personId={personId} />
            </div>
            <div className="grid gap-3">
              {from && <ChangesPanel from={from} to={latest} />}
              <VersionsPanel
                versions={items}
                compared={from?.number}
                onCompare={(number) => compare(String(number))}
              />
            </div>
          </div>
        )
      }}
    </Loaded>
  )
}
