import { settingAt } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeMeeting, MeetingRow } from '../../contract/meetings.ts'
import { changeKind, isRescheduled } from '../../rules/appointment-change.ts'
import { countsForMonth, isIndividual } from '../../rules/meeting-kinds.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { loadPathway } from '../pathway-store.ts'
import { insertMeeting, isOfSession, loadMeeting, meetingColumns } from './meeting-store.ts'
import { restartMonth } from './monthly-meeting.ts'
import { notePlannedMeeting } from './planned-meeting.ts'
import { refreshMeetingFacts } from './refresh-meeting-facts.ts'
import { refuseMove, refuseTime } from './refuse-time.ts'
import { tellChange } from './tell-change.ts'

/** How an appointment went, its move or a correction: the facts kept by the pathway are read again from the rows. */
export const editMeeting: TerritoryHandler<typeof changeMeeting> = async (context, { params, body }) => {
  const { tx, now, today, timeZone } = context
  const current = await loadMeeting(context, params.meetingId)
  if (!current?.pathwayId) return refuse('not-found')
  const pathway = await loadPathway(context, current.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (await isOfSession(tx, params.meetingId)) return refuse('session-sealed')
  const late = refuseTime(body, now) ?? refuseMove(current, body, now)
  if (late) return late
  const onDate = localDate(new Date(body.at), timeZone)
  const countingKinds = await settingAt(tx, pathwaySettings.countingKinds, onDate)
  const [changed] = await tx.query<MeetingRow>(
    `update pathways.meeting m set kind = $4, is_individual = $5, counts_for_month = $6, at = $7, on_date = $8,
       minutes = $9, place = $10, presence = $11, note = $12, updated_at = $13, version = version + 1,
       sequence = sequence + $14, reminded_at = case when m.at = $7::timestamptz then reminded_at end
     where m.territory_id = $1 and m.id = $2 and m.version = $3 returning ${meetingColumns('m')}`,
    [
      ...[tx.territoryId, params.meetingId, body.version, body.kind, isIndividual(body.kind)],
      ...[countsForMonth(body, countingKinds), body.at, onDate, body.minutes, body.place],
      ...[body.presence, body.note, now, isRescheduled(current, body) ? 1 : 0],
    ],
  )
  if (!changed) return refuse('stale-version', { details: current })
  if (body.next)
    await insertMeeting(context, {
      ...body.next,
      pathwayId: current.pathwayId,
      presence: 'planned',
      onDate: localDate(new Date(body.next.at), timeZone),
      isIndividual: isIndividual(body.next.kind),
      note: null,
      next: null,
      nextOnDate: null,
      reach: 'territory',
      today,
    })
  const followed = await refreshMeetingFacts(tx, current.pathwayId)
  await restartMonth(context, followed, pathway.value.contractSignedOn)
  await notePlannedMeeting(context, current.pathwayId)
  const kind = changeKind(current, changed)
  const told =
    kind && (await tellChange(context, { meetingId: changed.id, kind, from: current, to: changed }))
  return done({ ...changed, told: told ?? null })
}
