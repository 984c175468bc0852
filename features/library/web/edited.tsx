import { useState } from 'react'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'

/** The version that a form started from; after a conflict it starts again from the one that is kept. */
export const useEdited = (version: number, values: FormValues) => {
  const [base, setBase] = useState({ version, values, round: 0 })
  const [mine, sending] = useState<FormValues>(values)
  const restart = (from: number, kept: FormValues): void =>
    setBase((former) => ({ version: from, values: kept, round: former.round + 1 }))
  return { ...base, mine, sending, restart }
}

const plain = (value: unknown): string =>
  value === undefined || value === null || value === ''
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

/** Both texts side by side, only where they differ; whichever is kept comes back into the form. */
export function Conflict({
  edited,
  version,
  theirs,
  labels,
}: {
  readonly edited: ReturnType<typeof useEdited>
  readonly version: number
  readonly theirs: FormValues
  /** Names of the fields that are compared, in words. */
  readonly labels: Readonly<Record<string, string>>
}) {
  return (
    <ConflictPanel
      who={t({
        id: 'library.conflict',
        message: 'Quelqu’un a écrit ici pendant que vous l’aviez ouvert.',
      })}
      differences={Object.entries(labels)
        .map(([name, label]) => ({ label, mine: plain(edited.mine[name]), theirs: plain(theirs[name]) }))
        .filter((one) => one.mine !== one.theirs)}
      onKeepMine={() => edited.restart(version, edited.mine)}
      onKeepTheirs={() => edited.restart(version, theirs)}
    />
  )
}
