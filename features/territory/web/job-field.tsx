import { useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { ComboBox, type ComboBoxProps } from '#platform/web/form/combo-box.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { searchJobs } from '../contract.ts'

interface JobFieldProps {
  readonly name: string
  readonly label: string
  /** Words of the job already chosen when the field opens. */
  readonly initialLabel?: string | null | undefined
  /** For a form that keeps the words of the job beside its code. */
  readonly onChoose?: ComboBoxProps['onChoose']
}

/** A ROME job found by its appellation, never required: the list may not have been read yet, and the field says so. */
export function JobField({ name, label, initialLabel, onChoose }: JobFieldProps) {
  const [isListRead, setListRead] = useState(true)
  const load = async (q: string, signal: AbortSignal) => {
    const found = await call(searchJobs, { query: { q }, signal })
    setListRead(found.isListRead)
    return found.items.map((one) => ({ value: one.romeCode, label: one.label, hint: one.romeLabel }))
  }
  return (
    <ComboBox
      name={name}
      label={label}
      optional
      load={load}
      {...(initialLabel && { initialLabel })}
      {...(onChoose && { onChoose })}
      {...(!isListRead && {
        nothing: t({
          id: 'territory.jobs.not-read',
          message:
            'La liste des métiers (ROME) n’a pas encore été chargée sur ce serveur. Laissez ce champ vide et prévenez la personne qui l’exploite.',
        }),
      })}
    />
  )
}
