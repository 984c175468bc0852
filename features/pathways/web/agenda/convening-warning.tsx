import { useContext } from 'react'
import { instantOf } from '#kernel/dates.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listConvenings } from '../../contract/convenings.ts'
import { isDoubleConvening } from '../../rules/double-convening.ts'
import { legalKindWord } from '../legal-kind-word.ts'

/** Beside the day and hour that one types: a warning, the appointment may be made all the same. */
export function ConveningWarning({
  pathwayId,
  day,
  time,
  minutes = null,
}: {
  readonly pathwayId: string
  readonly day: string | undefined
  readonly time: string | undefined
  readonly minutes?: number | null
}) {
  const { timeZone } = useTerritory()
  const convenings = useLoad(listConvenings, { params: { pathwayId } })
  const { margin = 'overlap', items = [] } = convenings.data ?? {}
  const near =
    day && time
      ? items.filter((one) =>
          isDoubleConvening({ at: instantOf(day, time, timeZone), minutes }, new Date(one.at), {
            ...{ margin, timeZone },
          }),
        )
      : []
  return (
    <div role="status" className="basis-full empty:hidden">
      {near.map((one) => (
        <Note key={one.id} kind="warn">
          {t({
            id: 'pathways.convening.near',
            message:
              'Déjà convoquée ou convoqué par {body} le {instant}. Le rendez-vous peut être fixé : choisissez plutôt une autre demi-journée.',
            values: { body: legalKindWord(one.byKind), instant: formatDateTime(one.at, timeZone) },
          })}
        </Note>
      ))}
    </div>
  )
}

/** The same inside a form whose fields are `day` and `time`. */
export function TypedConveningWarning({
  pathwayId,
  minutes,
}: {
  readonly pathwayId: string
  readonly minutes: number | null
}) {
  const { day, time } = useContext(FormContext)?.values ?? {}
  const typed = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  return <ConveningWarning pathwayId={pathwayId} day={typed(day)} time={typed(time)} minutes={minutes} />
}
