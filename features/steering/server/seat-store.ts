import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Seat } from '../contract.ts'

const select = `
  select s.id, s.member_id as "memberId", s.name, s.quality, s.organisation_id as "organisationId",
    o.name as "organisationName", coalesce(m.email, s.email) as email, s.side, s.is_voting as "isVoting",
    s.is_president as "isPresident", s.from_on as "fromOn", s.until_on as "untilOn", s.version
  from steering.seat s
  left join organisations.published_member m on m.territory_id = $1 and m.id = s.member_id and m.left_on is null
  left join organisations.published_organisation o on o.territory_id = $1 and o.id = s.organisation_id
  where s.territory_id = $1 and s.body_id = $2`
const inOrder = 'order by s.is_president desc, s.is_voting desc, s.name, s.from_on desc, s.id'

/** Every term that the body gave, those who preside first. */
export const loadSeats = (tx: TerritoryTransaction, bodyId: string): Promise<Seat[]> =>
  tx.query(`${select} ${inOrder}`, [tx.territoryId, bodyId])

/** Those in their term on a day. */
export const seatsOn = (tx: TerritoryTransaction, bodyId: string, day: CalendarDate): Promise<Seat[]> =>
  tx.query(`${select} and s.from_on <= $3 and (s.until_on is null or s.until_on >= $3) ${inOrder}`, [
    ...[tx.territoryId, bodyId, day],
  ])

export const loadSeat = async (
  tx: TerritoryTransaction,
  bodyId: string,
  id: string,
): Promise<Seat | undefined> =>
  (await tx.query<Seat>(`${select} and s.id = $3`, [tx.territoryId, bodyId, id]))[0]

/** Her name and organisation, when she is a member of the territory today. */
export const memberToSeat = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<{ name: string; organisationId: string } | undefined> =>
  (
    await tx.query<{ name: string; organisationId: string }>(
      `select name, organisation_id as "organisationId" from organisations.published_member
       where territory_id = $1 and id = $2 and left_on is null`,
      [tx.territoryId, id],
    )
  )[0]

export const isKnownOrganisation = async (tx: TerritoryTransaction, id: string): Promise<boolean> =>
  (
    await tx.query('select from organisations.published_organisation where territory_id = $1 and id = $2', [
      ...[tx.territoryId, id],
    ])
  ).length > 0

type Term = Omit<Seat, 'organisationName' | 'version' | 'id' | 'memberId' | 'name'>

export const insertSeat = async (
  { tx, actor, now }: Context,
  bodyId: string,
  seat: Term & Pick<Seat, 'id' | 'memberId' | 'name'>,
): Promise<void> => {
  await tx.query(
    `insert into steering.seat (territory_id, id, body_id, member_id, name, quality, organisation_id, email, side,
       is_voting, is_president, from_on, until_on, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
    [
      ...[tx.territoryId, seat.id, bodyId, seat.memberId, seat.name, seat.quality, seat.organisationId],
      ...[seat.email, seat.side, seat.isVoting, seat.isPresident, seat.fromOn, seat.untilOn],
      ...[now, actor.memberId],
    ],
  )
}

/** False when somebody else changed it since that version. */
export const updateSeat = async (
  tx: TerritoryTransaction,
  id: string,
  seat: Term & Pick<Seat, 'version'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update steering.seat set quality = $3, organisation_id = $4, email = $5, side = $6, is_voting = $7,
       is_president = $8, from_on = $9, until_on = $10, version = version + 1
     where territory_id = $1 and id = $2 and version = $11 returning id`,
    [
      ...[tx.territoryId, id, seat.quality, seat.organisationId, seat.email, seat.side, seat.isVoting],
      ...[seat.isPresident, seat.fromOn, seat.untilOn, seat.version],
    ],
  )
  return rows.length > 0
}
