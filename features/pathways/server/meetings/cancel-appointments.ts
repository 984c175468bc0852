import type { Context } from '#platform/server/http/context.ts'
import type { MeetingRow } from '../../contract/meetings.ts'
import { meetingColumns } from './meeting-store.ts'
import { notePlannedMeeting } from './planned-meeting.ts'
import { refreshMeetingFacts } from './refresh-meeting-facts.ts'
import { tellChange } from './tell-change.ts'

/** Those of one act that nobody touched since, or all that an episode still expects. */
type Which = { readonly ids: readonly string[] } | { readonly pathwayId: string }

/** Gives up appointments that still stand, and tells each person, who had been told of hers. Counts them. */
export const cancelAppointments = async (context: Context, which: Which): Promise<number> => {
  const { tx, now } = context
  const [chosen, value] =
    'ids' in which
      ? ['m.id = any($2) and m.version = 1', which.ids]
      : ['m.pathway_id = $2 and m.at > $3', which.pathwayId]
  const cancelled = await tx.query<MeetingRow & { pathwayId: string }>(
    `update pathways.meeting m set presence = 'cancelled-by-team', updated_at = $3, version = version + 1,
       sequence = sequence + 1
     where m.territory_id = $1 and ${chosen} and m.presence = 'planned'
     returning ${meetingColumns('m')}`,
    [tx.territoryId, value, now],
  )
  for (const meeting of cancelled) {
    await refreshMeetingFacts(tx, meeting.pathwayId)
    await notePlannedMeeting(context, meeting.pathwayId)
    await tellChange(context, {
      meetingId: meeting.id,
      kind: 'cancelled-by-team',
      from: meeting,
      to: meeting,
    })
  }
  return cancelled.length
}
