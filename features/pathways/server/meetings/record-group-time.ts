import type { Context } from '#platform/server/http/context.ts'
import { type GroupTime, writeGroupTime } from './group-time-store.ts'
import { refreshMeetingFacts } from './refresh-meeting-facts.ts'

/**
 * A time spent with others in the thread of a person: a contact when she came, never the interview of the month, which
 * is held alone with her.
 */
export const recordGroupTime = async (
  context: Pick<Context, 'tx' | 'actor' | 'now'>,
  time: GroupTime,
): Promise<void> => {
  await writeGroupTime(context, time)
  await refreshMeetingFacts(context.tx, time.pathwayId)
}
