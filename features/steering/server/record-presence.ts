import { done, refuse, refuseField } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Attendee, recordPresence } from '../contract.ts'
import { quorumOf } from '../rules/quorum.ts'
import { loadAttendance, notePresence } from './attendance-store.ts'
import { refuseClosed } from './meeting-access.ts'
import { lockMeeting, type StoredMeeting } from './meeting-store.ts'
import { proxiesOn } from './settings.ts'

/** A proxy goes to somebody else of the body, who holds no more than the setting allows. */
export const noteWhoIsThere: TerritoryHandler<typeof recordPresence> = async (context, { params, body }) => {
  const { tx } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  const attendance = await loadAttendance(tx, meeting)
  const sits = (seatId: string | null) => attendance.some((one) => one.seatId === seatId)
  if (!sits(body.seatId)) return refuse('not-found')
  const proxySeatId = body.presence === 'proxy' ? body.proxySeatId : null
  if (body.presence === 'proxy') {
    if (proxySeatId === null || proxySeatId === body.seatId || !sits(proxySeatId))
      return refuseField('/proxySeatId', 'unknown-proxy')
    const held = attendance.filter((one) => one.proxySeatId === proxySeatId && one.seatId !== body.seatId)
    const most = await proxiesOn(tx, meeting.heldOn)
    if (held.length >= most) return refuse('too-many-proxies', { params: { most } })
  }
  await notePresence(tx, meeting.id, { ...body, proxySeatId })
  return done(quorumOfMeeting(meeting, await loadAttendance(tx, meeting)))
}

/** The quorum as it stands, with the share that makes it. */
export const quorumOfMeeting = (
  { quorumPercent }: Pick<StoredMeeting, 'quorumPercent'>,
  attendance: readonly Attendee[],
) => ({ percent: quorumPercent, ...quorumOf(attendance, quorumPercent) })
