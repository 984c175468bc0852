import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Convening } from '../../contract/convenings.ts'

type Where = Pick<Context, 'tx' | 'actor' | 'now'>

interface NewConvening extends Pick<Convening, 'id' | 'byKind' | 'at'> {
  readonly pathwayId: string
  readonly personId: string
  readonly onDate: CalendarDate
}

/** False when it is known already: the same id, or the same body at the same hour, counts once. */
export const insertConvening = async ({ tx, actor, now }: Where, one: NewConvening): Promise<boolean> => {
  const rows = await tx.query(
    `insert into pathways.convening (territory_id, id, person_id, pathway_id, by_kind, at, on_date, noted_by, noted_at)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9
     where not exists (select from pathways.convening c where c.territory_id = $1 and c.pathway_id = $4
       and c.by_kind = $5 and c.at = $6 and c.withdrawn_at is null)
     on conflict (territory_id, id) do nothing returning id`,
    [
      ...[tx.territoryId, one.id, one.personId, one.pathwayId, one.byKind, one.at, one.onDate],
      ...[actor.memberId, now],
    ],
  )
  return rows.length > 0
}

export const pathwayOfConvening = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ pathwayId: string }>(
    'select pathway_id as "pathwayId" from pathways.convening where territory_id = $1 and id = $2',
    [tx.territoryId, id],
  )
  return row?.pathwayId
}

/** False when it was withdrawn before. */
export const markWithdrawn = async ({ tx, actor, now }: Where, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `update pathways.convening set withdrawn_by = $3, withdrawn_at = $4
     where territory_id = $1 and id = $2 and withdrawn_at is null returning id`,
    [tx.territoryId, id, actor.memberId, now],
  )
  return rows.length > 0
}

/** Of one pathway, from a day on. */
export const conveningsFrom = async (
  { tx }: Pick<Context, 'tx'>,
  pathwayId: string,
  from: CalendarDate,
): Promise<Convening[]> => {
  const rows = await tx.query<Omit<Convening, 'at'> & { readonly at: Date }>(
    `select c.id, c.by_kind as "byKind", c.at, m.name as "notedBy" from pathways.convening c
     left join organisations.published_member m on m.territory_id = $1 and m.id = c.noted_by
     where c.territory_id = $1 and c.pathway_id = $2 and c.on_date >= $3 and c.withdrawn_at is null order by c.at, c.id`,
    [tx.territoryId, pathwayId, from],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

interface SameDay {
  readonly meetingId: string
  readonly personId: string
  readonly personName: string
  readonly meetingAt: Date
  readonly minutes: number | null
  readonly byKind: Convening['byKind']
  readonly convenedAt: Date
}

/** One's own appointments to come on a day on which the person is called in elsewhere. */
export const conveningsOnSameDays = ({ tx, actor, now }: Where): Promise<SameDay[]> =>
  tx.query<SameDay>(
    `select m.id as "meetingId", m.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
       m.at as "meetingAt", m.minutes, c.by_kind as "byKind", c.at as "convenedAt"
     from pathways.meeting m
     join pathways.convening c on c.territory_id = $1 and c.person_id = m.person_id and c.on_date = m.on_date
       and c.withdrawn_at is null
     join people.published_person p on p.territory_id = $1 and p.id = m.person_id
     where m.territory_id = $1 and m.member_id = $2 and m.at > $3 and m.presence = 'planned'
     order by m.at, c.at limit 100`,
    [tx.territoryId, actor.memberId, now],
  )
