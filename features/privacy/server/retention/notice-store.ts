import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
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

interface Notice {
  readonly personId: string
  readonly basisOn: CalendarDate
  readonly channel: NoticeChannel
}

export const insertNotices = async (
  { tx, now, today }: RetentionAct,
  notices: readonly Notice[],
): Promise<void> => {
  await tx.query(
    `insert into privacy.retention_notice (territory_id, id, person_id, basis_on, given_on, channel)
     select $1, n.id, n."personId", n."basisOn", $2, n.channel
     from jsonb_to_recordset($3::jsonb) as n (id uuid, "personId" uuid, "basisOn" date, channel text)`,
    [tx.territoryId, today, JSON.stringify(notices.map((one) => ({ ...one, id: newId(now.getTime()) })))],
  )
}

export const forgetNotices = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query('delete from privacy.retention_notice where territory_id = $1 and person_id = any($2)', [
    tx.territoryId,
    personIds,
  ])
}
