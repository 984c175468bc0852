import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { FileReason } from '../contract.ts'
import { noticeAt } from '../rules/notices.ts'

export interface GivenNotice {
  readonly id?: string
  readonly personId: string
  readonly reason: FileReason
  readonly channel: string
  readonly givenOn: CalendarDate
}

/** R14: keeps which version was given, when and how. Answers the version. */
export const giveNotice = async (context: Context, given: GivenNotice): Promise<string> => {
  const { tx, actor, now } = context
  const notice = noticeAt(given.reason, given.givenOn)
  await tx.query(
    `insert into people.notice (territory_id, id, person_id, notice_code, notice_version, channel, given_on, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, given.id ?? newId(now.getTime()), given.personId, notice.code, notice.version],
      ...[given.channel, given.givenOn, actor.memberId],
    ],
  )
  return notice.version
}

export interface NoticeRow {
  readonly id: string
  readonly noticeCode: string
  readonly noticeVersion: string
  readonly channel: 'in-person' | 'email' | 'letter' | 'phone' | 'on-line'
  readonly givenOn: CalendarDate
}

export const loadNotices = ({ tx }: Pick<Context, 'tx'>, personId: string): Promise<NoticeRow[]> =>
  tx.query(
    `select id, notice_code as "noticeCode", notice_version as "noticeVersion", channel, given_on as "givenOn"
     from people.notice where territory_id = $1 and person_id = $2 order by given_on desc, id desc`,
    [tx.territoryId, personId],
  )
