import { useState } from 'react'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'

interface Version {
  readonly version: number
  readonly values: FormValues
}

/** The version that a form started from, and what was typed over it; both are kept until one is chosen. */
export const useVersions = (first: Version) => {
  const [base, setBase] = useState({ ...first, round: 0 })
  const [mine, setMine] = useState<FormValues>(first.values)
  return {
    ...base,
    mine,
    sending: setMine,
    restart: (from: Version) => setBase((former) => ({ ...from, round: former.round + 1 })),
  }
}

/** Somebody was faster: what differs, in words; the one that is kept comes back into the form. */
export function VersionConflict({
  versions,
  current,
  fields,
}: {
  readonly versions: ReturnType<typeof useVersions>
  readonly current: Version
  readonly fields: readonly { readonly name: string; readonly label: string }[]
}) {
  return (
    <ConflictPanel
      who={t({ id: 'plans.conflict', message: 'Quelqu’un l’a modifié pendant que vous l’aviez ouvert.' })}
      differences={fields
        .map(({ name, label }) => ({
          label,
          mine: wordOf(versions.mine[name]),
          theirs: wordOf(current.values[name]),
        }))
        .filter((one) => one.mine !== one.theirs)}
      onKeepMine={() => versions.restart({ version: current.version, values: versions.mine })}
      onKeepTheirs={() => versions.restart(current)}
    />
  )
}

const wordOf = (value: unknown): string => {
  const text = String(value ?? '')
  if (text === '') return '–'
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, 'day') : text
}
