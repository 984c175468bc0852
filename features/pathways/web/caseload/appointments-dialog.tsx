import { useState } from 'react'
import { instantOf } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type CaseloadRow, listActs, proposeAppointments } from '../../contract/caseload.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { lettersLink } from './letters-link.ts'
import { useUndo } from './use-undo.ts'

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
  const undo = useUndo()
  const propose = useAct(proposeAppointments, {
    refresh: [...refreshedByMeetings, listActs],
    onDone: ({ count, withoutMail }) => {
      say(
        t({
          id: 'pathways.appointments.said',
          message:
            '{count, plural, one {Rendez-vous proposé à # personne.} other {Rendez-vous proposés à # personnes.}} {letters, plural, =0 {} one {# lettre à envoyer.} other {# lettres à envoyer.}}',
          values: { count, letters: withoutMail.length },
        }).trim(),
        () => undo(id),
        lettersLink(id, withoutMail.length),
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
    <Dialog
      title={t({
        id: 'pathways.appointments.title',
        message: 'Proposer un rendez-vous à {count, plural, one {# personne} other {# personnes}}',
        values: { count: chosen.length },
      })}
      open
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={propose.running}
          onClick={start}
          disabledReason={
            ready
              ? undefined
              : t({
                  id: 'pathways.appointments.day-first',
                  message: "Choisissez d'abord le jour et l'heure.",
                })
          }
        >
          {t({ id: 'pathways.bulk.appointments', message: 'Proposer un rendez-vous' })}
        </Button>
      }
    >
      <div className="grid gap-3">
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
        {propose.problem && <p role="alert">{wordsOf(propose.problem)}</p>}
      </div>
    </Dialog>
  )
}
