import type { PlaceCheck } from '#platform/server/files/check-files.ts'
import type { PlaceName } from '#platform/server/files/file-place.ts'
import type { Moved } from '#platform/server/files/move-files.ts'

export const placeWords: Readonly<Record<PlaceName, string>> = {
  database: 'la base',
  folder: 'le dossier',
  s3: 'le stockage S3',
}

/** A number with its noun, in French: nought and one are singular. */
const some = (count: number, one: string, many: string): string =>
  `${new Intl.NumberFormat('fr-FR').format(count)} ${count < 2 ? one : many}`

const listed = (count: number, ids: readonly string[]): string[] => [
  ...ids.map((id) => `    ${id}`),
  ...(count > ids.length ? [`    … et ${count - ids.length} autres`] : []),
]

export const isSound = ({ missing, altered, failure }: PlaceCheck): boolean =>
  missing.count === 0 && altered.count === 0 && failure === undefined

/** What the check of one place found, for the person at the terminal. */
export const describeCheck = ({
  place,
  files,
  whole,
  missing,
  altered,
  unnamed,
  failure,
}: PlaceCheck): string =>
  [
    `Dans ${placeWords[place]} : ${some(files, 'pièce', 'pièces')}, ${some(whole, 'relue entière', 'relues entières')}.`,
    ...(failure === undefined ? [] : [`  Non regardé jusqu’au bout : ${failure}.`]),
    ...(missing.count > 0 ? [`  Manquent : ${missing.count}`, ...listed(missing.count, missing.ids)] : []),
    ...(altered.count > 0 ? [`  Altérées : ${altered.count}`, ...listed(altered.count, altered.ids)] : []),
    ...(unnamed ? [`  Sans ligne : ${unnamed} ; un travail de nuit les enlève après un jour.`] : []),
  ].join('\n')

/** What a move did. */
export const describeMove = ({ moved, there, gone, lost }: Moved, to: PlaceName): string =>
  [
    `Vers ${placeWords[to]} : ${some(moved, 'pièce déplacée', 'pièces déplacées')} ; ${some(there, 'y était', 'y étaient')} déjà.`,
    ...(gone > 0 ? [`  Effacées ou déplacées entre-temps : ${gone}.`] : []),
    ...(lost.count > 0
      ? [`  Laissées où elles sont, manquantes ou altérées : ${lost.count}`, ...listed(lost.count, lost.ids)]
      : []),
  ].join('\n')
