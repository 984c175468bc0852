import { openLink } from '#features/accounts/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { readCalendar } from '../../contract/meetings.ts'
import { calendarAppointments, isTold } from './calendar-store.ts'
import { calendarText, type NamedEntry } from './calendar-text.ts'

const PAST_DAYS = 31
const DAY_MS = 86_400_000

/** What else a member is expected at since an instant, held by the other features and gathered by the application. */
export type EntriesElsewhere = (
  tx: TerritoryTransaction,
  member: { readonly memberId: string; readonly from: Date },
) => Promise<readonly NamedEntry[]>

/**
 * The appointments of the holder of a private address: initials and place only, nothing about why; then what else she
 * is expected at. A calendar asks every hour: the trail holds its first reading of each day.
 */
export const sendCalendar =
  (entriesElsewhere: EntriesElsewhere): OpenHandler<typeof readCalendar> =>
  async ({ services, now, requestId }, { params }) => {
    const link = await openLink(services, params.token.replace(/\.ics$/, ''), 'calendar')
    if (!link.ok) return link
    const { territoryId, subjectId } = link.value
    if (!territoryId || !subjectId) return refuse('link-unknown')
    const appointments = await services.database.withTerritory(territoryId, async (tx) => {
      const from = new Date(now.getTime() - PAST_DAYS * DAY_MS)
      const rows = [
        ...(await calendarAppointments(tx, subjectId, from)),
        ...(await entriesElsewhere(tx, { memberId: subjectId, from })),
      ]
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
