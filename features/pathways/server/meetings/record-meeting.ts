import { localDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { recordMeeting } from '../../contract/meetings.ts'
import { isIndividual } from '../../rules/meeting-kinds.ts'
import { insertMeeting } from './meeting-store.ts'
import { restartMonth } from './monthly-meeting.ts'
import { notePlannedMeeting } from './planned-meeting.ts'
import { savePrivateNote } from './private-note.ts'
import { refuseTime } from './refuse-time.ts'

/**
 * An exchange recorded, or an appointment planned. The same id twice counts once. Only an honoured individual
 * interview restarts the month, whose line follows it by itself; the next appointment is written by the same statement,
 * and the commit leaves with it when nothing else is to be written. Where the territory dated settings of its own, whose
 * delays may be months, the line is written after it.
 */
export const addMeeting: TerritoryHandler<typeof recordMeeting> = async (context, { params, body }) => {
  const { tx, actor, now, today, timeZone } = context
  const late = refuseTime(body, now)
  if (late) return late
  if (body.next && Date.parse(body.next.at) <= Math.min(Date.parse(body.at), now.getTime()))
    return refuseField('/next/at', 'not-after-meeting')
  const onDate = localDate(new Date(body.at), timeZone)
  const isPrivate = body.noteIsPrivate && body.note !== null && body.note !== ''
  const asked = {
    ...body,
    pathwayId: params.pathwayId,
    onDate,
    isIndividual: isIndividual(body.kind),
    note: body.noteIsPrivate ? null : body.note,
    nextOnDate: body.next ? localDate(new Date(body.next.at), timeZone) : null,
    reach: scopeOf(actor, 'pathways.follow') ?? 'own',
    today,
  }
  const isPlanned = body.presence === 'planned' || Boolean(body.next)
  const isAlone = !isPrivate && !isPlanned
  const stored = await insertMeeting(context, asked, isAlone)
  if (!stored) return refuse('not-found')
  const { pathway, meeting, isSet } = stored
  if (isPrivate)
    await savePrivateNote(context, { personId: pathway.personId, meetingId: body.id, body: body.note ?? '' })
  if (meeting.countsForMonth && isSet) {
    const restart = () => restartMonth(context, pathway)
    await (isAlone ? tx.anew(restart) : restart())
  }
  if (isPlanned) await notePlannedMeeting(context, params.pathwayId)
  return done(meeting)
}
