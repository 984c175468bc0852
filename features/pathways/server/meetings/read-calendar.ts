import { openLink } from '#features/accounts/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { readCalendar } from '../../contract/meetings.ts'
import { calendarText } from './calendar-text.ts'

const PAST_DAYS = 31
const DAY_MS = 86_400_000

/** The appointments of the holder of a private address: initials and place only, nothing about why. */
export const sendCalendar: OpenHandler<typeof readCalendar> = async ({ services, now }, { params }) => {
  const link = await openLink(services, params.token.replace(/\.ics$/, ''), 'calendar')
  if (!link.ok) return link
  const { territoryId, subjectId } = link.value
  if (!territoryId) return refuse('link-unknown')
  const rows = await services.database.withTerritory(territoryId, (tx) =>
    tx.query<{
      id: string
      at: Date
      minutes: number | null
      place: string | null
      initials: string
      updatedAt: Date
    }>(
      `select m.id, m.at, m.minutes, m.place, left(p.given_name, 1) || '. ' || left(p.family_name, 1) || '.' as initials,
         m.updated_at as "updatedAt"
       from pathways.meeting m
       join organisations.published_member o on o.territory_id = $1 and o.id = m.member_id and o.left_on is null
       join people.published_person p on p.territory_id = $1 and p.id = m.person_id
       where m.territory_id = $1 and m.member_id = $2 and m.at >= $3
         and m.presence in ('planned', 'honoured', 'absent', 'excused')
       order by m.at limit 1000`,
      [territoryId, subjectId, new Date(now.getTime() - PAST_DAYS * DAY_MS)],
    ),
  )
  return done(
    new FileReply({
      body: calendarText(rows, now),
      name: 'bassin.ics',
      mediaType: 'text/calendar; charset=utf-8',
      inline: true,
    }),
  )
}
