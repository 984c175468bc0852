import { hasOpenLink, makeLink, revokeLinks } from '#features/accounts/server/public.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { makeCalendarLink, readCalendarLink, revokeCalendarLink } from '../../contract/meetings.ts'

/** Ten years: a calendar is subscribed once; leaving the territory or asking for a new address closes it. */
const DAYS = 3650

export const openCalendarLink: TerritoryHandler<typeof makeCalendarLink> = async (context) => {
  const { actor } = context
  await revokeLinks(context, actor.memberId, 'calendar')
  const token = await makeLink(context, { purpose: 'calendar', subjectId: actor.memberId, days: DAYS })
  await audit(context, {
    action: 'pathways.calendar-opened',
    subjectKind: 'member',
    subjectId: actor.memberId,
  })
  return done({ path: `/api/calendars/${token}.ics` })
}

export const showCalendarLink: TerritoryHandler<typeof readCalendarLink> = async (context) =>
  done({ isOpen: await hasOpenLink(context, context.actor.memberId, 'calendar') })

export const closeCalendarLink: TerritoryHandler<typeof revokeCalendarLink> = async (context) => {
  const { actor } = context
  await revokeLinks(context, actor.memberId, 'calendar')
  await audit(context, {
    action: 'pathways.calendar-closed',
    subjectKind: 'member',
    subjectId: actor.memberId,
  })
  return done(undefined)
}
