import { useRight } from '#platform/web/api/territory.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { FileEpisode, WatchRow } from '../../contract.ts'
import { watchSituations } from '../../rules/watch-situations.ts'
import { deadlineLabel } from '../file/labels.ts'
import { nameOf } from '../listed.ts'
import { Observe } from './observe.tsx'

/** Moments at which the situation is observed: months 1, 3 and 6 of a job, six months after the exit. */
export function WatchesPanel({ episode }: { readonly episode: FileEpisode }) {
  const observes = [useRight('pathways.follow'), useRight('pathways.check-proofs')].some(Boolean)
  const open = episode.watches.filter(({ observedOn }) => observedOn === null)
  return (
    <Panel title={t({ id: 'pathways.watches.title', message: "Suivi dans l'emploi et après la sortie" })}>
      {episode.watches.length === 0 ? (
        <EmptyState title={t({ id: 'pathways.watches.none', message: "Rien à observer pour l'instant" })} />
      ) : (
        <RowList
          rows={episode.watches.map((watch) => ({
            key: watch.id,
            title: deadlineLabel(watch.kind),
            detail: (
              <>
                {detailOf(watch)}
                {observes && watch.observedOn === null && <Observe watch={watch} open={open} />}
              </>
            ),
            end: watch.observedOn ? nameOf(watchSituations, watch.situationCode) : formatDate(watch.dueOn),
          }))}
        />
      )}
    </Panel>
  )
}

const detailOf = (watch: WatchRow): string =>
  [
    watch.observedOn &&
      t({
        id: 'pathways.watches.observed',
        message: 'observée le {day}',
        values: { day: formatDate(watch.observedOn) },
      }),
    watch.attempts.length > 0 &&
      t({
        id: 'pathways.watches.attempts',
        message: '{count, plural, one {# tentative} other {# tentatives}}',
        values: { count: watch.attempts.length },
      }),
    watch.note,
  ]
    .filter(Boolean)
    .join(' · ')
