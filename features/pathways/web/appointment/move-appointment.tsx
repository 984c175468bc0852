import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { changeMeeting, type MeetingRow, readMeeting } from '../../contract/meetings.ts'
import { TypedConveningWarning } from '../agenda/convening-warning.tsx'
import { useEditedVersion, VersionConflict } from '../edited-version.tsx'
import { refreshedByMeetings } from '../refreshed.ts'
import {
  appointmentBody,
  appointmentFields,
  appointmentVersion,
  movedMeanwhile,
  type ReadMeeting,
} from './appointment-values.ts'
import { sayTold, tellsWord } from './say-told.ts'

/** Another day, hour or place; who moves it at the same time as a colleague sees what differs. */
export function MoveAppointment({ meeting }: { readonly meeting: ReadMeeting }) {
  const { timeZone } = useTerritory()
  const edited = useEditedVersion(appointmentVersion(meeting, timeZone))
  const move = useAct(changeMeeting, {
    refresh: [...refreshedByMeetings, readMeeting],
    onDone: (changed) => {
      edited.restart(appointmentVersion(changed, timeZone))
      if (changed.told === null)
        return say(t({ id: 'pathways.appointment.same', message: 'Rien n’a changé.' }))
      sayTold(changed, t({ id: 'pathways.appointment.moved-said', message: 'Rendez-vous déplacé.' }))
    },
  })
  return (
    <Panel title={t({ id: 'pathways.appointment.move', message: 'Déplacer' })} padded>
      <Form
        key={edited.round}
        schema={changeMeeting.body}
        initial={edited.values}
        toBody={appointmentBody(meeting, edited.version, timeZone)}
        submit={t({ id: 'pathways.appointment.move-submit', message: 'Déplacer ce rendez-vous' })}
        onSubmit={(body, values) => {
          edited.sending(values)
          return move.run({ params: { meetingId: meeting.id }, body })
        }}
        conflict={(answered) => {
          const current = answered as MeetingRow
          return (
            <VersionConflict
              edited={edited}
              current={appointmentVersion(current, timeZone)}
              fields={appointmentFields()}
              who={movedMeanwhile()}
            />
          )
        }}
      >
        <p className="text-13 text-ink-2">{tellsWord(meeting.tellsBy)}</p>
        <DateField
          name="day"
          label={t({ id: 'pathways.appointments.day', message: 'Jour' })}
          min={today(timeZone)}
        />
        <TimeField name="time" label={t({ id: 'pathways.entry.time', message: 'Heure' })} />
        {meeting.pathwayId && (
          <TypedConveningWarning pathwayId={meeting.pathwayId} minutes={meeting.minutes} />
        )}
        <TextField
          name="place"
          label={t({ id: 'pathways.appointments.place', message: 'Lieu' })}
          optional
          maxLength={200}
        />
      </Form>
    </Panel>
  )
}
