import { useState } from 'react'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { ConflictPanel, type Difference } from '#platform/web/states/conflict-panel.tsx'

/** A field of a form, in words for who compares two versions of it. */
export interface ComparedField {
  readonly name: string
  readonly label: string
  /** The value in words; as it is when absent. */
  readonly word?: (value: unknown) => string
}

interface Version {
  readonly version: number
  readonly values: FormValues
}

/** The version that a form started from. After a conflict the form starts again from the one that is kept. */
export const useEditedVersion = (first: Version) => {
  const [base, setBase] = useState({ ...first, round: 0 })
  const [mine, setMine] = useState<FormValues>(first.values)
  const restart = (from: Version) => setBase((former) => ({ ...from, round: former.round + 1 }))
  return { ...base, mine, sending: setMine, restart }
}
type EditedVersion = ReturnType<typeof useEditedVersion>

/** Only what differs between the two versions, in words. */
export const differencesBetween = (
  fields: readonly ComparedField[],
  mine: FormValues,
  theirs: FormValues,
): Difference[] =>
  fields
    .map(({ name, label, word = plain }) => ({ label, mine: word(mine[name]), theirs: word(theirs[name]) }))
    .filter((difference) => difference.mine !== difference.theirs)

const plain = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '–' : String(value)

/** Both versions side by side; whichever is kept comes back into the form, to be sent again. */
export function VersionConflict({
  edited,
  current,
  fields,
  who,
  onKeepTheirs,
}: {
  readonly edited: EditedVersion
  readonly current: Version
  readonly fields: readonly ComparedField[]
  /** « Quelqu’un a modifié ce brouillon pendant que vous l’aviez ouvert. » */
  readonly who: string
  /** What stands outside of the form's values, e.g. how many lines it has. */
  readonly onKeepTheirs?: () => void
}) {
  return (
    <ConflictPanel
      who={who}
      differences={differencesBetween(fields, edited.mine, current.values)}
      onKeepMine={() => edited.restart({ version: current.version, values: edited.mine })}
      onKeepTheirs={() => {
        onKeepTheirs?.()
        edited.restart(current)
      }}
    />
  )
}
