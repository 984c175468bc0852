import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { noticeChannels } from '../contract/codes.ts'
import type { FileReason } from '../contract.ts'
import { noticeAt } from '../rules/notices.ts'
import { ownNotices } from './notice-text-store.ts'

interface GivenNotice {
  readonly id?: string
  readonly personId: string
  readonly reason: FileReason
  readonly channel: string
  readonly givenOn: CalendarDate
}

/** R14: keeps which version was given, when, how and by whom. Answers the version. */
export const giveNotice = async (context: Context, given: GivenNotice): Promise<string> => {
  const { tx, actor, now } = context
  const notice = noticeAt(given.reason, given.givenOn, await ownNotices(tx))
  await tx.query(
    `insert into people.notice (territory_id, id, person_id, notice_code, notice_version, channel, given_on, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, given.id ?? newId(now.getTime()), given.personId, notice.reason, notice.version],
      ...[given.channel, given.givenOn, actor.memberId],
    ],
  )
  return notice.version
}

interface NoticeRow {
  readonly id: string
  readonly noticeCode: string
  readonly noticeVersion: string
  readonly channel: (typeof noticeChannels)[number]
  readonly givenOn: CalendarDate
  readonly givenByName: string | null
}

export const loadNotices = ({ tx }: Pick<Context, 'tx'>, personId: string): Promise<NoticeRow[]> =>
  tx.query(
    `select n.id, n.notice_code as "noticeCode", n.notice_version as "noticeVersion", n.channel, n.given_on as "givenOn",
       m.name as "givenByName"
     from people.notice n
     left join organisations.published_member m on m.territory_id = $1 and m.id = n.given_by
     where n.territory_id = $1 and n.person_id = $2 order by n.given_on desc, n.id desc`,
    [tx.territoryId, personId],
  )
