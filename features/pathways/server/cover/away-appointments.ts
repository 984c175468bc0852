import { queueMail } from '#features/mail/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit, auditEach } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { giveAwayAppointments, listAwayAppointments } from '../../contract/covers.ts'
import { coveredAppointmentMail } from '../mails/cover-mail.ts'
import { appointmentsAway, giveToCover, loadAway, type OpenAway } from './away-store.ts'

/** Hers, or anybody's for who names référents; else that absence does not exist. */
const reached = async (context: Context, id: string): Promise<Result<OpenAway, 'not-found'>> => {
  const { actor } = context
  const away = await loadAway(context, id)
  const isHers = away?.memberId === actor.memberId
  return away && (isHers || scopeOf(actor, 'pathways.assign') === 'territory')
    ? done(away)
    : refuse('not-found')
}

export const showAwayAppointments: TerritoryHandler<typeof listAwayAppointments> = async (
  context,
  { params },
) => {
  const away = await reached(context, params.absenceId)
  if (!away.ok) return away
  const items = await appointmentsAway(context, away.value)
  if (items.length > 0)
    await audit(context, {
      action: 'pathways.away-appointments-opened',
      subjectKind: 'member',
      subjectId: away.value.memberId,
      details: { count: items.length },
      concerned: items.map(({ personId }) => personId),
    })
  return done({
    coverName: away.value.coverName,
    items: items.map(({ id, personId, personName, at, place }) => ({
      ...{ id, personId, personName, place },
      at: at.toISOString(),
    })),
  })
}

/** Those still to come that were chosen: never all of them silently. */
export const giveThem: TerritoryHandler<typeof giveAwayAppointments> = async (context, { params, body }) => {
  const { timeZone } = context
  const away = await reached(context, params.absenceId)
  if (!away.ok) return away
  const chosen = (await appointmentsAway(context, away.value)).filter(({ id }) =>
    body.meetingIds.includes(id),
  )
  await giveToCover(
    context,
    chosen.map(({ id }) => id),
    away.value.coverId,
  )
  await auditEach(
    context,
    chosen.map(({ personId }) => personId),
    {
      action: 'pathways.appointment-covered',
      subjectKind: 'person',
      details: { memberId: away.value.coverId, formerId: away.value.memberId },
    },
  )
  const told = chosen.filter(({ email }) => email !== null)
  for (const { email, givenName, at } of told)
    if (email)
      await queueMail(context, coveredAppointmentMail({ ...away.value, email, givenName, at, timeZone }))
  return done({ given: chosen.length, untold: chosen.length - told.length })
}
