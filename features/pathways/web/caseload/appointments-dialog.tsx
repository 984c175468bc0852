import { useState } from 'react'
import { instantOf } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type CaseloadRow, listActs, proposeAppointments } from '../../contract/caseload.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { BulkDialog } from './bulk-dialog.tsx'
import { useSayBulk } from './use-undo.ts'

const MINUTE_MS = 60_000

/** One after the other from a first hour: nobody is called at the same time as another. */
export function AppointmentsDialog({
  chosen,
  onClose,
  onDone,
}: {
  readonly chosen: readonly CaseloadRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string | undefined>('09:00')
  const [minutes, setMinutes] = useState<number | undefined>(45)
  const [place, setPlace] = useState<string>()
  const sayBulk = useSayBulk()
  const propose = useAct(proposeAppointments, {
    refresh: [...refreshedByMeetings, listActs],
    onDone: ({ count, withoutMail, doubleConvenings }) => {
      sayBulk(
        id,
        t({
          id: 'pathways.appointments.said',
          message:
            '{count, plural, one {Rendez-vous proposé à # personne.} other {Rendez-vous proposés à # personnes.}} {letters, plural, =0 {} one {# lettre à envoyer.} other {# lettres à envoyer.}} {near, plural, =0 {} one {# tombe près d’une convocation du référent légal : voyez l’agenda.} other {# tombent près d’une convocation du référent légal : voyez l’agenda.}}',
          values: { count, letters: withoutMail.length, near: doubleConvenings },
        }),
        withoutMail.length,
      )
      onDone()
    },
  })
  const ready = day !== undefined && time !== undefined && minutes !== undefined
  const start = () => {
    if (!ready) return
    const first = instantOf(day, time, timeZone).getTime()
    propose.start({
      body: {
        id,
        kind: 'interview',
        place: place || null,
        minutes,
        appointments: chosen.map((row, index) => ({
          id: newId(),
          pathwayId: row.pathwayId,
          at: new Date(first + index * minutes * MINUTE_MS).toISOString(),
        })),
      },
    })
  }
  return (
    <BulkDialog
      title={t({
        id: 'pathways.appointments.title',
        message: 'Proposer un rendez-vous à {count, plural, one {# personne} other {# personnes}}',
        values: { count: chosen.length },
      })}
      verb={t({ id: 'pathways.bulk.appointments', message: 'Proposer un rendez-vous' })}
      act={propose}
      missing={
        ready
          ? undefined
          : t({
              id: 'pathways.appointments.day-first',
              message: "Choisissez d'abord le jour et l'heure.",
            })
      }
      onConfirm={start}
      onClose={onClose}
    >
      <DateField
        label={t({ id: 'pathways.appointments.day', message: 'Jour' })}
        value={day}
        onChange={setDay}
      />
      <TimeField
        label={t({ id: 'pathways.appointments.from', message: 'À partir de' })}
        value={time}
        onChange={setTime}
      />
      <NumberField
        label={t({ id: 'pathways.appointments.minutes', message: 'Durée de chacun' })}
        unit={t({ id: 'pathways.minutes', message: 'minutes' })}
        min={5}
        max={480}
        value={minutes}
        onChange={setMinutes}
      />
      <TextField
        label={t({ id: 'pathways.appointments.place', message: 'Lieu' })}
        optional
        value={place}
        onChange={setPlace}
      />
    </BulkDialog>
  )
}
