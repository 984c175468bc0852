import type { FileEpisode, FileMeeting, PersonFile } from '../../contract.ts'

interface Planned {
  readonly next: FileMeeting | undefined
  readonly toCome: readonly FileMeeting[]
  /** Past, and nobody said how they went. */
  readonly toWrite: readonly FileMeeting[]
}

/** The appointments of an episode that still stand: the next one, and those of which the outcome is missing. */
export const plannedOf = (file: PersonFile, episode: FileEpisode): Planned => {
  const now = Date.now()
  const planned = file.meetings.filter((one) => one.presence === 'planned' && one.pathwayId === episode.id)
  const toCome = planned.filter((one) => Date.parse(one.at) >= now)
  return {
    // The latest first in the file: the next one is the last.
    next: toCome.at(-1),
    toCome,
    toWrite: planned.filter((one) => Date.parse(one.at) < now),
  }
}
