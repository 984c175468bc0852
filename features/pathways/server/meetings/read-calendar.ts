import { openLink } from '#features/accounts/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { readCalendar } from '../../contract/meetings.ts'
import { calendarAppointments, isTold } from './calendar-store.ts'
import { calendarText } from './calendar-text.ts'

const PAST_DAYS = 31
const DAY_MS = 86_400_000

/**
 * The appointments of the holder of a private address: initials and place only, nothing about why. A calendar asks
 * every hour: the trail holds its first reading of each day.
 */
export const sendCalendar: OpenHandler<typeof readCalendar> = async (
  { services, now, requestId },
  { params },
) => {
  const link = await openLink(services, params.token.replace(/\.ics$/, ''), 'calendar')
  if (!link.ok) return link
  const { territoryId, subjectId } = link.value
  if (!territoryId || !subjectId) return refuse('link-unknown')
  const appointments = await services.database.withTerritory(territoryId, async (tx) => {
    const rows = await calendarAppointments(tx, subjectId, new Date(now.getTime() - PAST_DAYS * DAY_MS))
    const line = { action: 'pathways.calendar-read', subjectKind: 'member', subjectId }
    if (!(await isTold(tx, { ...line, since: new Date(now.getTime() - DAY_MS) })))
      await audit({ tx, now, requestId }, { ...line, details: { count: rows.length } })
    return rows
  })
  return done(
    new FileReply({
      body: calendarText(appointments, now),
      name: 'bassin.ics',
      mediaType: 'text/calendar; charset=utf-8',
      inline: true,
    }),
  )
}
