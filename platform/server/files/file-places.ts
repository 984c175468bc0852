import { type FilePlace, type OutsideName, PlaceError, type PlaceName } from './file-place.ts'
import type { FilesConfig } from './files-config.ts'
import { folderPlace } from './folder-place.ts'
import { s3Place } from './s3-place.ts'

/** Why the bytes of a file could not be given. */
const fileTroubles = ['missing', 'altered', 'unreachable'] as const
export type FileTrouble = (typeof fileTroubles)[number]

/** Every place whose settings are given: a file stays readable where it is after the setting of new ones changes. */
export interface FilePlaces {
  /** Where a new file goes. */
  readonly current: PlaceName
  readonly outside: readonly OutsideName[]
  /** Throws `PlaceError` for a place whose settings are missing. */
  place(name: OutsideName): FilePlace
  /** How often a file could not be given since the process started; read by the metrics. */
  readonly troubles: Record<FileTrouble, number>
}

export const openFilePlaces = ({ storedIn, folder, s3 }: FilesConfig): FilePlaces => {
  const places = new Map<OutsideName, FilePlace>()
  if (folder) places.set('folder', folderPlace(folder))
  if (s3) places.set('s3', s3Place(s3))
  return {
    current: storedIn,
    outside: [...places.keys()],
    place: (name) => {
      const place = places.get(name)
      if (!place) throw new PlaceError('not-set', `les réglages de ${name} manquent`)
      return place
    },
    troubles: { missing: 0, altered: 0, unreachable: 0 },
  }
}
