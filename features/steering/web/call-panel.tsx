import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  cancelMeeting,
  changeMeeting,
  conveneMeeting,
  listBodies,
  type Meeting,
  readBody,
  readMeeting,
} from '../contract.ts'
import { MovedMeanwhile } from './moved-meanwhile.tsx'
import { MeetingFields } from './plan-panel.tsx'

/** Calls the members by mail, moves the meeting, or gives it up. */
export function CallPanel({ meeting }: { readonly meeting: Meeting }) {
  const { timeZone } = useTerritory()
  const [opened, setOpened] = useState<'change' | 'cancel'>()
  const [unreachable, setUnreachable] = useState<readonly string[]>([])
  const params = { meetingId: meeting.id }
  const refresh = [readMeeting, readBody, listBodies]
  const convene = useAct(conveneMeeting, {
    refresh,
    onDone: (reply) => {
      setUnreachable(reply.unreachable)
      say(
        t({
          id: 'steering.convened',
          message: '{count, plural, one {# convocation part} other {# convocations partent}} par courriel.',
          values: { count: reply.sent },
        }),
      )
    },
  })
  const change = useAct(changeMeeting, {
    refresh,
    onDone: () => {
      say(t({ id: 'steering.meeting.changed', message: 'Séance modifiée. Convoquez de nouveau si besoin.' }))
      setOpened(undefined)
    },
  })
  const cancel = useAct(cancelMeeting, {
    refresh,
    onDone: () => say(t({ id: 'steering.meeting.given-up', message: 'Séance annulée.' })),
  })
  const isOver = meeting.heldOn < today(timeZone)
  const toggle = (which: 'change' | 'cancel') => setOpened(opened === which ? undefined : which)
  return (
    <Panel title={t({ id: 'steering.call', message: 'Convocation' })} padded>
      <div className="grid gap-3">
        <AskBefore
          verb={
            meeting.state === 'convened'
              ? t({ id: 'steering.convene-again', message: 'Convoquer de nouveau' })
              : t({ id: 'steering.convene', message: 'Convoquer les membres' })
          }
          act={convene}
          disabledReason={
            isOver
              ? t({
                  id: 'steering.problem.over',
                  message: 'Le jour de la séance est passé : changez-le avant de convoquer.',
                })
              : undefined
          }
          onConfirm={() => convene.run({ params, body: { version: meeting.version } })}
        >
          {t({
            id: 'steering.convene.ask',
            message:
              'Chaque membre dont le mandat court ce jour-là reçoit par courriel le jour, le lieu et l’ordre du jour tel qu’il est.',
          })}
        </AskBefore>
        {unreachable.length > 0 && (
          <Note kind="warn">
            {t({
              id: 'steering.unreachable',
              message: 'Sans adresse, à prévenir autrement : {names}',
              values: { names: unreachable.join(', ') },
            })}
          </Note>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-expanded={opened === 'change'} onClick={() => toggle('change')}>
            {t({ id: 'steering.meeting.change', message: 'Modifier la séance' })}
          </Button>
          {meeting.decided === 0 && (
            <Button size="small" aria-expanded={opened === 'cancel'} onClick={() => toggle('cancel')}>
              {t({ id: 'steering.meeting.cancel', message: 'Annuler la séance' })}
            </Button>
          )}
        </div>
        {opened === 'change' && (
          <Form
            schema={changeMeeting.body}
            initial={{ heldOn: meeting.heldOn, startsAt: meeting.startsAt, place: meeting.place }}
            toBody={(values) => ({ ...values, version: meeting.version })}
            conflict={() => <MovedMeanwhile of={readMeeting} />}
            submit={t({ id: 'steering.meeting.save', message: 'Enregistrer la séance' })}
            onSubmit={(body) => change.run({ params, body })}
          >
            <MeetingFields />
          </Form>
        )}
        {opened === 'cancel' && (
          <Form
            schema={cancelMeeting.body}
            toBody={(values) => ({ ...values, version: meeting.version })}
            conflict={() => <MovedMeanwhile of={readMeeting} />}
            submit={t({ id: 'steering.meeting.confirm-cancel', message: 'Annuler cette séance' })}
            onSubmit={(body) => cancel.run({ params, body })}
          >
            <TextField
              name="reason"
              label={t({ id: 'steering.field.reason', message: 'Pourquoi' })}
              maxLength={300}
            />
            {meeting.state === 'convened' && !isOver && (
              <Note>
                {t({
                  id: 'steering.meeting.cancel-told',
                  message:
                    'Les membres sont convoqués : un courriel dit à ceux dont l’adresse est connue que la séance est annulée, avec cette raison.',
                })}
              </Note>
            )}
          </Form>
        )}
      </div>
    </Panel>
  )
}
