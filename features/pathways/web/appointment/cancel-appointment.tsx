import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import { changeMeeting, type MeetingRow, readMeeting } from '../../contract/meetings.ts'
import { differencesBetween } from '../edited-version.tsx'
import { refreshedByMeetings } from '../refreshed.ts'
import {
  appointmentFields,
  appointmentVersion,
  movedMeanwhile,
  type ReadMeeting,
} from './appointment-values.ts'
import { sayTold, tellsWord } from './say-told.ts'

type Canceller = 'cancelled-by-person' | 'cancelled-by-team'

/** The appointment no longer stands: at whose request, because figures of attendance never blame a person for it. */
export function CancelAppointment({ meeting }: { readonly meeting: ReadMeeting }) {
  const { timeZone } = useTerritory()
  const client = useQueryClient()
  const [by, setBy] = useState<Canceller>()
  const cancel = useAct(changeMeeting, {
    refresh: [...refreshedByMeetings, readMeeting],
    onDone: (changed) =>
      sayTold(changed, t({ id: 'pathways.appointment.cancelled-said', message: 'Rendez-vous annulé.' })),
  })
  const send = (row: MeetingRow) => {
    if (!by) return
    const { version, kind, at, minutes, place, note } = row
    cancel.start({
      params: { meetingId: meeting.id },
      body: { version, kind, at, minutes, place, note, presence: by },
    })
  }
  const current = cancel.problem?.status === 409 ? (cancel.problem.current as MeetingRow | undefined) : null
  return (
    <Panel title={t({ id: 'pathways.appointment.cancel', message: 'Annuler' })} padded>
      <form
        className="grid max-w-[640px] gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          send(meeting)
        }}
      >
        <p className="text-13 text-ink-2">{tellsWord(meeting.tellsBy)}</p>
        <RadioGroup<Canceller>
          label={t({ id: 'pathways.appointment.who', message: 'À la demande de qui ?' })}
          value={by}
          onChange={setBy}
          options={[
            {
              value: 'cancelled-by-person',
              label: t({ id: 'pathways.appointment.by-person', message: 'De la personne' }),
            },
            {
              value: 'cancelled-by-team',
              label: t({ id: 'pathways.appointment.by-team', message: "De l'équipe" }),
            },
          ]}
        />
        {current && by && (
          <ConflictPanel
            who={movedMeanwhile()}
            differences={differencesBetween(
              appointmentFields(),
              { ...appointmentVersion(meeting, timeZone).values, presence: by },
              appointmentVersion(current, timeZone).values,
            )}
            onKeepMine={() => send(current)}
            onKeepTheirs={() => {
              cancel.reset()
              client.invalidateQueries({ queryKey: [readMeeting.path] })
            }}
          />
        )}
        {cancel.problem && !current && <p role="alert">{wordsOf(cancel.problem)}</p>}
        <div>
          <Button
            type="submit"
            busy={cancel.running}
            disabledReason={
              by
                ? undefined
                : t({ id: 'pathways.appointment.who-first', message: 'Dites d’abord à la demande de qui.' })
            }
          >
            {t({ id: 'pathways.appointment.cancel-submit', message: 'Annuler ce rendez-vous' })}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
