import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { MeetingRow, readMeeting } from '../../contract/meetings.ts'
import { loadPathway } from '../pathway-store.ts'
import { changesOf, whoIsExpected } from './meeting-change-store.ts'
import { loadMeeting } from './meeting-store.ts'

/** One appointment for who may change it: what it is, how the person would be told, and what was changed before. */
export const showMeeting: TerritoryHandler<typeof readMeeting> = async (context, { params }) => {
  const meeting: MeetingRow | undefined = await loadMeeting(context, params.meetingId)
  if (!meeting?.pathwayId) return refuse('not-found')
  const pathway = await loadPathway(context, meeting.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const { personId, personName, memberName, email } = await whoIsExpected(context, meeting.id)
  await audit(context, { action: 'pathways.appointment-opened', subjectKind: 'person', subjectId: personId })
  return done({
    ...meeting,
    personId,
    personName,
    memberName,
    tellsBy: email ? ('mail' as const) : ('letter' as const),
    changes: await changesOf(context, meeting.id),
  })
}
