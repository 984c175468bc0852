import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { NoticeChannel } from '../../rules/retention-rules.ts'

/** Whom a notice may reach: the person by mail, and the last référent who may still open the file. */
interface Reachable {
  readonly personId: string
  readonly givenName: string
  readonly email: string | null
  readonly pathwayId: string | null
  readonly schemeId: string | null
  readonly referentId: string | null
}

export const loadReachable = (
  { tx, today }: Pick<RetentionAct, 'tx' | 'today'>,
  personIds: readonly string[],
): Promise<Reachable[]> =>
  tx.query(
    `select p.id as "personId", p.given_name as "givenName",
       case when p.contact_preference = 'letter' then null else p.email end as email,
       w.id as "pathwayId", w.scheme_id as "schemeId", w.referent_id as "referentId"
     from people.published_person p
     left join lateral (
       select e.id, e.scheme_id, e.referent_id from pathways.published_pathway e
       join organisations.published_member m on m.territory_id = $1 and m.id = e.referent_id and m.left_on is null
       where e.territory_id = $1 and e.person_id = p.id and exists (
         select from people.published_follower f where f.territory_id = $1 and f.person_id = p.id
           and (f.member_id = m.id or (f.member_id is null and f.organisation_id = m.organisation_id))
           and f.starts_on <= $3 and (f.ends_on is null or f.ends_on >= $3))
       order by e.admitted_on desc limit 1) w on true
     where p.territory_id = $1 and p.id = any($2)`,
    [tx.territoryId, personIds, today],
  )

/** Whom a notice reaches when no mail carries it. */
export const channelWithoutMail = (referentId: string | null | undefined): NoticeChannel =>
  referentId ? 'referent' : 'nobody'

export interface Notice {
  readonly personId: string
  readonly basisOn: CalendarDate
  readonly channel: NoticeChannel
  readonly mailId: string | null
}

export const insertNotices = async (
  { tx, now, today }: RetentionAct,
  notices: readonly Notice[],
): Promise<void> => {
  await tx.query(
    `insert into privacy.retention_notice (territory_id, id, person_id, basis_on, given_on, channel, mail_id)
     select $1, n.id, n."personId", n."basisOn", $2, n.channel, n."mailId"
     from jsonb_to_recordset($3::jsonb)
       as n (id uuid, "personId" uuid, "basisOn" date, channel text, "mailId" uuid)`,
    [tx.territoryId, today, JSON.stringify(notices.map((one) => ({ ...one, id: newId(now.getTime()) })))],
  )
}

interface MailedNotice {
  readonly id: string
  readonly personId: string
  readonly mailId: string
  readonly givenOn: CalendarDate
}

/** Notices whose mail is not known yet to have left. */
export const loadMailedNotices = (tx: TerritoryTransaction): Promise<MailedNotice[]> =>
  tx.query(
    `select id, person_id as "personId", mail_id as "mailId", given_on as "givenOn" from privacy.retention_notice
     where territory_id = $1 and mail_id is not null`,
    [tx.territoryId],
  )

interface SettledNotice {
  readonly id: string
  readonly givenOn: CalendarDate
  readonly channel: NoticeChannel
}

/** Writes of these notices whom they reached and on which day: their mail has no more to say. */
export const writeSettledNotices = async (
  tx: TerritoryTransaction,
  notices: readonly SettledNotice[],
): Promise<void> => {
  await tx.query(
    `update privacy.retention_notice n set mail_id = null, given_on = s."givenOn", channel = s.channel
     from jsonb_to_recordset($2::jsonb) as s (id uuid, "givenOn" date, channel text)
     where n.territory_id = $1 and n.id = s.id`,
    [tx.territoryId, JSON.stringify(notices)],
  )
}

export const forgetNotices = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query('delete from privacy.retention_notice where territory_id = $1 and person_id = any($2)', [
    tx.territoryId,
    personIds,
  ])
}
