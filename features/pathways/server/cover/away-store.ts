import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'

export interface OpenAway {
  readonly id: string
  readonly memberId: string
  readonly memberName: string
  readonly coverId: string
  readonly coverName: string
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
}

/** An absence that is not over. */
export const loadAway = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  id: string,
): Promise<OpenAway | undefined> => {
  const [row] = await tx.query<OpenAway>(
    `select a.id, a.member_id as "memberId", m.name as "memberName", a.cover_id as "coverId", c.name as "coverName",
       a.from_on as "fromOn", a.until_on as "untilOn"
     from organisations.published_absence a
     join organisations.published_member m on m.territory_id = $1 and m.id = a.member_id
     join organisations.published_member c on c.territory_id = $1 and c.id = a.cover_id
     where a.territory_id = $1 and a.id = $2 and a.until_on >= $3 and a.until_on >= a.from_on`,
    [tx.territoryId, id, today],
  )
  return row
}

interface Appointment {
  readonly id: string
  readonly personId: string
  readonly personName: string
  readonly givenName: string
  /** Null when she asked for paper or has none. */
  readonly email: string | null
  readonly at: Date
  readonly place: string | null
}

/** Still planned, still hers, in a pathway: a workshop has its own page. */
export const appointmentsAway = (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { memberId, fromOn, untilOn }: OpenAway,
): Promise<Appointment[]> =>
  tx.query(
    `select m.id, m.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
       p.given_name as "givenName", case when p.contact_preference = 'letter' then null else p.email end as email,
       m.at, m.place
     from pathways.meeting m join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.presence = 'planned' and m.pathway_id is not null
       and m.on_date between $3 and $4 and m.at > $5 order by m.at, m.id limit 200`,
    [tx.territoryId, memberId, fromOn, untilOn, now],
  )

export const giveToCover = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  meetingIds: readonly string[],
  coverId: string,
): Promise<void> => {
  await tx.query(
    `update pathways.meeting set member_id = $3, updated_at = $4, version = version + 1
     where territory_id = $1 and id = any($2)`,
    [tx.territoryId, meetingIds, coverId, now],
  )
}
