import { useState } from 'react'
import { instantOf } from '#kernel/dates.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { type MeetingKind, meetingKinds } from '../../rules/meeting-kinds.ts'
import { paths } from '../paths.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { kindWord } from '../words.ts'
import { ConveningWarning } from './convening-warning.tsx'

/** A date with somebody: it enters the agenda, and a reminder leaves the day before. */
export function PlanAppointment({
  pathwayId,
  personName,
}: {
  readonly pathwayId: string
  readonly personName: string
}) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [kind, setKind] = useState<MeetingKind | undefined>('interview')
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string>()
  const [place, setPlace] = useState<string>()
  const plan = useAct(recordMeeting, {
    refresh: refreshedByMeetings,
    onDone: () => {
      say(
        t({
          id: 'pathways.plan.said',
          message: 'Rendez-vous fixé avec {name}.',
          values: { name: personName },
        }),
      )
      go(paths.agendaOf(day ?? today(timeZone)))
    },
  })
  const ready = day && time && kind
  return (
    <form
      className="flex max-w-[640px] flex-col gap-3 px-4 pb-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        const at = instantOf(day, time, timeZone).toISOString()
        plan.start({
          params: { pathwayId },
          body: { id, kind, at, presence: 'planned', place: place || null },
        })
      }}
    >
      <Select
        label={t({ id: 'pathways.entry.kind', message: "Nature de l'échange" })}
        options={meetingKinds.map(({ code }) => ({ value: code, label: kindWord(code) }))}
        value={kind}
        onChange={setKind}
      />
      <DateField
        label={t({ id: 'pathways.appointments.day', message: 'Jour' })}
        min={today(timeZone)}
        value={day}
        onChange={setDay}
      />
      <TimeField label={t({ id: 'pathways.entry.time', message: 'Heure' })} value={time} onChange={setTime} />
      <ConveningWarning pathwayId={pathwayId} day={day} time={time} />
      <TextField
        label={t({ id: 'pathways.appointments.place', message: 'Lieu' })}
        optional
        value={place}
        onChange={setPlace}
      />
      {plan.problem && <p role="alert">{wordsOf(plan.problem)}</p>}
      <div>
        <Button
          type="submit"
          kind="primary"
          busy={plan.running}
          disabledReason={
            ready
              ? undefined
              : t({
                  id: 'pathways.appointments.day-first',
                  message: "Choisissez d'abord le jour et l'heure.",
                })
          }
        >
          {t({ id: 'pathways.plan.submit', message: 'Fixer ce rendez-vous' })}
        </Button>
      </div>
    </form>
  )
}
