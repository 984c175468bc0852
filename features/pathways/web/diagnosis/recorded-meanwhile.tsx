import { useEffect, useRef } from 'react'
import { Note } from '#platform/web/design/note.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Diagnosis } from '../../contract.ts'

/** Somebody was faster: nothing typed is lost, nothing of theirs is replaced. */
export function RecordedMeanwhile({ theirs }: { readonly theirs: Diagnosis }) {
  const note = useRef<HTMLDivElement>(null)
  // The button is at the foot of a long form: what happened would be said out of sight.
  useEffect(() => note.current?.focus(), [])
  return (
    <div ref={note} tabIndex={-1}>
      <Note kind="warn" alert>
        {t({
          id: 'pathways.diagnosis.meanwhile',
          message:
            'Pendant que vous remplissiez cette page, {name} a enregistré un diagnostic du {day}. Ce que vous avez changé est resté ; le reste vient maintenant du sien. Relisez, puis enregistrez : le vôtre s’ajoutera après lui.',
          values: { name: theirs.byName, day: formatDate(theirs.heldOn) },
        })}
      </Note>
    </div>
  )
}
