import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { isSeenMonthly } from '../../rules/pathway-lifecycle.ts'
import type { FollowedPathway } from './meeting-store.ts'

type Where = Pick<Context, 'tx' | 'now'>

/** Moves the monthly line to the last interview that counts; `since` when there was none yet. */
export const restartMonth = async (
  where: Where,
  pathway: FollowedPathway,
  since: CalendarDate | null = null,
): Promise<void> => {
  const basisOn = pathway.lastMeetingOn ?? since
  if (!isSeenMonthly(pathway.state) || basisOn === null)
    return settleDeadline(where, 'monthly-meeting', pathway.pathwayId)
  await startDeadline(where, {
    rule: 'monthly-meeting',
    subjectKind: 'pathway',
    subjectId: pathway.pathwayId,
    basisOn,
    personId: pathway.personId,
    pathwayId: pathway.pathwayId,
    ownerId: pathway.referentId,
    schemeId: pathway.schemeId,
  })
}
