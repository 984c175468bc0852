import { queueMail } from '#features/mail/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { conveneMeeting } from '../contract.ts'
import { loadAgenda } from './agenda-store.ts'
import { loadBody } from './body-store.ts'
import { convocationMail } from './convocation-mail.ts'
import { refuseClosed } from './meeting-access.ts'
import { lockMeeting, moveMeeting, shownMeeting } from './meeting-store.ts'
import { seatsOn } from './seat-store.ts'

/** One mail to each who sits that day, with the agenda as it stands; sent again, it says that it replaces the first. */
export const convene: TerritoryHandler<typeof conveneMeeting> = async (context, { params, body }) => {
  const { tx, today, services } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  const of = meeting && (await loadBody(context, meeting.bodyId))
  if (!meeting || !of) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  if (meeting.version !== body.version) return refuse('stale-version', { details: shownMeeting(meeting) })
  if (meeting.heldOn < today) return refuse('meeting-over')
  const agenda = await loadAgenda(tx, meeting.id)
  if (agenda.length === 0) return refuse('agenda-empty')
  const seats = await seatsOn(tx, of.id, meeting.heldOn)
  if (seats.length === 0) return refuse('nobody-sits')
  const territory = await loadTerritory(tx, today)
  const address = publicAddress(
    services.config,
    `/${territory?.slug ?? ''}/conventions/comites/${of.id}/seances/${meeting.id}`,
  )
  const reached = seats.flatMap(({ email, name, memberId }) => (email ? [{ email, name, memberId }] : []))
  for (const { email: to, name, memberId } of reached)
    await queueMail(
      context,
      convocationMail({
        ...{ to, name, committee: of.label, meeting, agenda, isAgain: meeting.state === 'convened' },
        address: memberId === null ? null : address,
      }),
    )
  await moveMeeting(context, { id: meeting.id, move: 'convene', from: meeting.state, to: 'convened' })
  await audit(context, {
    ...{ action: 'steering.meeting-convened', subjectKind: 'steering-meeting', subjectId: meeting.id },
    details: { count: reached.length },
  })
  const unreachable = seats.filter(({ email }) => email === null).map(({ name }) => name)
  return done({ sent: reached.length, unreachable })
}
