import { calendarText } from '#features/pathways/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { askToMove, takeAppointment } from '../contract.ts'
import { writeAsk } from './ask-store.ts'
import { ownAppointments } from './plan-store.ts'
import { tellReferent } from './tell-referent.ts'
import { asParticipant, type Visit } from './visit.ts'

const ownAppointment = async ({ tx, now, personId }: Visit, meetingId: string) =>
  (await ownAppointments(tx, personId, now)).find((one) => one.id === meetingId)

export const giveAppointment: OpenHandler<typeof takeAppointment> = (context, { params }) =>
  asParticipant(context, async (visit) => {
    const appointment = await ownAppointment(visit, params.meetingId)
    if (!appointment) return refuse('not-found')
    return done(
      new FileReply({
        body: calendarText([{ ...appointment, initials: null, isCancelled: false }], visit.now),
        name: 'rendez-vous.ics',
        mediaType: 'text/calendar; charset=utf-8',
      }),
    )
  })

/** The appointment stays as it is until who follows her moves it. */
export const askAnother: OpenHandler<typeof askToMove> = (context, { params, body }) =>
  asParticipant(context, async (visit) => {
    const { personId } = visit
    const appointment = await ownAppointment(visit, params.meetingId)
    if (!appointment) return refuse('not-found')
    await writeAsk(visit, { personId, kind: 'appointment', meetingId: appointment.id, words: body.words })
    await tellReferent(visit, personId)
    await audit(visit, {
      ...{ action: 'participant.asked', subjectKind: 'person', subjectId: personId },
      details: { kind: 'appointment' },
    })
    return done(undefined)
  })
