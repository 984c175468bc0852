import { queueMail } from '#features/mail/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { proposeAppointments } from '../../contract/caseload.ts'
import { isIndividual } from '../../rules/meeting-kinds.ts'
import { appointmentMail } from '../mails/appointment-mail.ts'
import { nearConvenings } from '../meetings/convenings.ts'
import { insertMeeting } from '../meetings/meeting-store.ts'
import { notePlannedMeeting } from '../meetings/planned-meeting.ts'
import { recordAct } from './bulk-acts.ts'
import { personsToTell } from './persons-to-tell.ts'

/** One appointment a person, each at its own time; out of reach for one, nothing is planned for any. */
export const planAppointments: TerritoryHandler<typeof proposeAppointments> = async (context, { body }) => {
  const { actor, now, today, timeZone } = context
  const persons = await personsToTell(
    context,
    body.appointments.map((one) => one.pathwayId),
  )
  const withoutMail = persons.filter((person) => !person.email).map((person) => person.pathwayId)
  const isNew = await recordAct(context, {
    id: body.id,
    kind: 'appointments',
    count: body.appointments.length,
    details: { undo: body.appointments.map((one) => one.id), letters: withoutMail.length },
  })
  const told = async () => ({
    ...{ id: body.id, count: body.appointments.length, withoutMail },
    doubleConvenings: await countNear(context, body.appointments),
  })
  if (!isNew) return done(await told())
  for (const [index, one] of body.appointments.entries()) {
    if (Date.parse(one.at) <= now.getTime())
      return refuseField(`/appointments/${index}/at`, 'not-in-the-future')
    const planned = await insertMeeting(context, {
      ...one,
      kind: body.kind,
      presence: 'planned',
      place: body.place,
      minutes: body.minutes,
      onDate: localDate(new Date(one.at), timeZone),
      isIndividual: isIndividual(body.kind),
      note: null,
      next: null,
      nextOnDate: null,
      reach: scopeOf(actor, 'pathways.follow') ?? 'own',
      today,
    })
    if (!planned) return refuse('not-found')
    await notePlannedMeeting(context, one.pathwayId)
    const person = persons.find((each) => each.pathwayId === one.pathwayId)
    if (person?.email)
      await queueMail(
        context,
        appointmentMail({
          ...person,
          email: person.email,
          at: new Date(one.at),
          place: body.place,
          timeZone,
          memberName: actor.name,
        }),
      )
  }
  return done(await told())
}

const countNear = async (context: Context, planned: readonly { readonly id: string }[]): Promise<number> => {
  const near = new Set((await nearConvenings(context)).map(({ meetingId }) => meetingId))
  return planned.filter(({ id }) => near.has(id)).length
}
