import { asProblem } from '#platform/web/api/problem.ts'
import { queryClient } from '#platform/web/api/query-client.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import type { FileEpisode, PathwayHead } from '../../contract.ts'
import { differencesBetween } from '../edited-version.tsx'
import { pathwayStateLabel } from '../file/labels.ts'
import { personPaths } from '../person-paths.ts'
import { openedFile } from '../refreshed.ts'

/** What an act writes at the head of an episode, to be compared with what somebody else wrote there. */
type WrittenHead = Partial<
  Pick<PathwayHead, 'state' | 'suspendedSince' | 'plannedReturnOn' | 'consolidationSince' | 'exitedOn'>
>

const day = (value: unknown): string => (value ? formatDate(String(value)) : '–')

const headFields = () => [
  {
    name: 'state',
    label: t({ id: 'pathways.head.state', message: 'Parcours' }),
    word: (value: unknown) => pathwayStateLabel(String(value)),
  },
  {
    name: 'suspendedSince',
    label: t({ id: 'pathways.head.suspended', message: 'Suspendu depuis le' }),
    word: day,
  },
  {
    name: 'plannedReturnOn',
    label: t({ id: 'pathways.suspend.until', message: 'Retour prévu le' }),
    word: day,
  },
  {
    name: 'consolidationSince',
    label: t({ id: 'pathways.head.in-job', message: 'En emploi depuis le' }),
    word: day,
  },
  { name: 'exitedOn', label: t({ id: 'pathways.episode.exited', message: 'Sorti le' }), word: day },
]

/** The episode moved while a form was open: what one is writing beside what it became. */
export function EpisodeConflict({
  writes,
  current,
  personId,
  onKeepMine,
}: {
  readonly writes: WrittenHead
  readonly current: PathwayHead
  readonly personId: string
  /** The form goes on, from the version of the server. */
  readonly onKeepMine: (version: number) => void
}) {
  const giveUp = () => {
    for (const { path } of openedFile) void queryClient.invalidateQueries({ queryKey: [path] })
    go(personPaths.file(personId))
  }
  const fields = headFields().filter(({ name }) => name in writes)
  return (
    <ConflictPanel
      who={t({
        id: 'pathways.head.conflict',
        message: 'Quelqu’un a fait avancer ce parcours pendant que vous l’aviez ouvert.',
      })}
      differences={differencesBetween(fields, { ...writes }, { ...current })}
      onKeepMine={() => onKeepMine(current.version)}
      onKeepTheirs={giveUp}
    />
  )
}

const sameHead = (opened: FileEpisode, current: PathwayHead): boolean =>
  headFields().every(({ name }) => opened[name as keyof WrittenHead] === current[name as keyof WrittenHead])

/**
 * Sends an act; when only something else of the file moved meanwhile (an interview was noted), sends it again on the
 * new version: there is nothing to choose between.
 */
export const sendOnLatest = async <Reply,>(
  opened: FileEpisode,
  version: number,
  send: (version: number) => Promise<Reply>,
): Promise<Reply> => {
  try {
    return await send(version)
  } catch (thrown) {
    const { code, current } = asProblem(thrown)
    const head = current as PathwayHead | undefined
    if (code !== 'stale-version' || !head || head.version === version || !sameHead(opened, head)) throw thrown
    return send(head.version)
  }
}
