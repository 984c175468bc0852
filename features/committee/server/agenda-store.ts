import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgendaItem } from '../contract.ts'
import { awaitsCommittee } from '../rules/committee-moves.ts'

export interface StoredItem
  extends Pick<
    AgendaItem,
    'number' | 'communeName' | 'receivedOn' | 'prescriberName' | 'applicationState' | 'version'
  > {
  readonly itemId: string
  readonly applicationId: string
  readonly personId: string
  readonly personName: string
  readonly birthDate: CalendarDate | null
  readonly eligibilityCheckedOn: CalendarDate | null
}

/** A sender of a kind that is kept quiet has no name (R7). */
const select = `
  select i.id as "itemId", i.number, i.application_id as "applicationId", i.person_id as "personId",
    p.given_name || ' ' || p.family_name as "personName", p.birth_date as "birthDate", c.name as "communeName",
    a.received_on as "receivedOn", a.state as "applicationState", a.version,
    a.eligibility_checked_on as "eligibilityCheckedOn", r.sender_name as "prescriberName"
  from committee.agenda_item i
  join pathways.published_application a on a.territory_id = $1 and a.id = i.application_id
  join people.published_person p on p.territory_id = $1 and p.id = i.person_id
  left join territory.commune c on c.code = p.commune_code
  left join referrals.published_referral r on r.territory_id = $1 and r.id = a.referral_id
  where i.territory_id = $1 and i.session_id = $2`

export const loadItems = (tx: TerritoryTransaction, sessionId: string): Promise<StoredItem[]> =>
  tx.query(`${select} order by i.number`, [tx.territoryId, sessionId])

export const loadItem = async (
  tx: TerritoryTransaction,
  { sessionId, itemId }: { readonly sessionId: string; readonly itemId: string },
): Promise<StoredItem | undefined> =>
  (await tx.query<StoredItem>(`${select} and i.id = $3`, [tx.territoryId, sessionId, itemId]))[0]

/** SQL: applications that await the committee and that no sitting to come has on its agenda. */
const waiting = `
  from pathways.published_application a
  where a.territory_id = $1 and a.state = $2 and a.received_on <= $3 and not exists (
    select from committee.agenda_item i
    join committee.session s on s.territory_id = $1 and s.id = i.session_id
    left join committee.minutes m on m.territory_id = $1 and m.session_id = s.id
    where i.territory_id = $1 and i.application_id = a.id and s.cancelled_at is null and m.session_id is null)`

/** How many await a sitting; of one scheme when it is given. */
export const countWaiting = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  schemeId: string | null = null,
): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*) as count ${waiting} and ($4::uuid is null or a.scheme_id = $4)`,
    [tx.territoryId, awaitsCommittee, today, schemeId],
  )
  return row?.count ?? 0
}

/** Puts all that awaits on the agenda, after what is there, the oldest first. Says how many were added. */
export const addWaiting = async (
  { tx, actor, now }: Context,
  session: { readonly sessionId: string; readonly schemeId: string; readonly heldOn: CalendarDate },
): Promise<number> => {
  const found = await tx.query<{ id: string; personId: string }>(
    `select a.id, a.person_id as "personId" ${waiting} and a.scheme_id = $4 order by a.received_on, a.id`,
    [tx.territoryId, awaitsCommittee, session.heldOn, session.schemeId],
  )
  await tx.query(
    `insert into committee.agenda_item (territory_id, id, session_id, number, application_id, person_id, added_at, added_by)
     select $1, n.id, $2, n.at + (select coalesce(max(number), 0) from committee.agenda_item
       where territory_id = $1 and session_id = $2), n.application_id, n.person_id, $3, $4
     from unnest($5::uuid[], $6::uuid[], $7::uuid[]) with ordinality as n (id, application_id, person_id, at)`,
    [
      ...[tx.territoryId, session.sessionId, now, actor.memberId],
      ...[
        found.map(() => newId(now.getTime())),
        found.map(({ id }) => id),
        found.map(({ personId }) => personId),
      ],
    ],
  )
  return found.length
}

export const deleteItem = async (tx: TerritoryTransaction, itemId: string): Promise<void> => {
  await tx.query('delete from committee.agenda_item where territory_id = $1 and id = $2', [
    tx.territoryId,
    itemId,
  ])
}

/** The day on which the last application of the agenda came; null for an empty one. */
export const latestReception = async (
  tx: TerritoryTransaction,
  sessionId: string,
): Promise<CalendarDate | null> => {
  const [row] = await tx.query<{ latest: CalendarDate | null }>(
    `select max(a.received_on) as latest from committee.agenda_item i
     join pathways.published_application a on a.territory_id = $1 and a.id = i.application_id
     where i.territory_id = $1 and i.session_id = $2`,
    [tx.territoryId, sessionId],
  )
  return row?.latest ?? null
}

/** Whether another sitting, not cancelled, has the same application on its agenda since. */
export const isOnLaterAgenda = async (
  tx: TerritoryTransaction,
  { itemId, applicationId }: Pick<StoredItem, 'itemId' | 'applicationId'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from committee.agenda_item i
     join committee.agenda_item own on own.territory_id = $1 and own.id = $3
     join committee.session s on s.territory_id = $1 and s.id = i.session_id
     where i.territory_id = $1 and i.application_id = $2 and i.id <> own.id and i.added_at >= own.added_at
       and s.cancelled_at is null`,
    [tx.territoryId, applicationId, itemId],
  )
  return rows.length > 0
}
