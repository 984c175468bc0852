import type { CalendarDate } from '#kernel/dates.ts'
import type { CallReply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Delivery, pledgeChoices } from '../contract.ts'
import type { DeliveryState } from '../rules/delivery-lifecycle.ts'

type Working = Pick<Context, 'tx' | 'actor' | 'now'>

export type StoredDelivery = Omit<
  Delivery,
  'notedOn' | 'answeredOn' | 'files' | 'mayAnswer' | 'mayCancel'
> & { readonly notedAt: Date; readonly answeredAt: Date | null; readonly fileIds: readonly string[] }

/** The deliveries of a pledge, the latest first, with the last move of each and the files that prove it. */
export const loadDeliveries = (tx: TerritoryTransaction, pledgeId: string): Promise<StoredDelivery[]> =>
  tx.query<StoredDelivery>(
    `select d.id, d.rank, d.delivered_on as "deliveredOn", d.quantity, d.note, d.state, m.name as "notedByName",
       o.name as "notedByOrganisation", d.noted_at as "notedAt", n.name as "answeredByName", v.moved_at as "answeredAt",
       v.reason as "answerReason",
       array(select f.file_id from pledges.delivery_file f where f.territory_id = $1 and f.delivery_id = d.id) as "fileIds"
     from pledges.delivery d
     join organisations.published_member m on m.territory_id = $1 and m.id = d.noted_by
     join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
     left join lateral (
       select v.moved_by, v.moved_at, v.reason from pledges.delivery_move v
       where v.territory_id = $1 and v.delivery_id = d.id order by v.moved_at desc, v.id desc limit 1
     ) v on true
     left join organisations.published_member n on n.territory_id = $1 and n.id = v.moved_by
     where d.territory_id = $1 and d.pledge_id = $2 order by d.delivered_on desc, d.id desc limit 500`,
    [tx.territoryId, pledgeId],
  )

/** The state of one delivery of this very pledge, locked until the move is written. */
export const lockDelivery = async (
  tx: TerritoryTransaction,
  pledgeId: string,
  id: string,
): Promise<DeliveryState | undefined> => {
  const [row] = await tx.query<{ state: DeliveryState }>(
    `select state from pledges.delivery where territory_id = $1 and pledge_id = $2 and id = $3 for update`,
    [tx.territoryId, pledgeId, id],
  )
  return row?.state
}

interface Noted {
  readonly id: string
  readonly pledgeId: string
  readonly rank: number
  readonly deliveredOn: CalendarDate
  readonly quantity: number
  readonly note: string | null
  readonly state: DeliveryState
}

/** False when that id is taken: the same press twice. */
export const insertDelivery = async ({ tx, actor, now }: Working, one: Noted): Promise<boolean> => {
  const rows = await tx.query(
    `insert into pledges.delivery (territory_id, id, pledge_id, rank, delivered_on, quantity, note, state, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, one.id, one.pledgeId, one.rank, one.deliveredOn, one.quantity, one.note, one.state],
      ...[actor.memberId, now],
    ],
  )
  return rows.length > 0
}

interface Moved {
  readonly id: string
  readonly move: string
  readonly reason: string | null
}

export const insertDeliveryMove = async (
  { tx, actor, now }: Working,
  { deliveryId, to, ...one }: Moved & { readonly deliveryId: string; readonly to: DeliveryState },
): Promise<void> => {
  await tx.query(
    `with moved as (update pledges.delivery set state = $4 where territory_id = $1 and id = $3)
     insert into pledges.delivery_move (territory_id, id, delivery_id, move, reason, moved_by, moved_at)
     values ($1, $2, $3, $5, $6, $7, $8)`,
    [tx.territoryId, one.id, deliveryId, to, one.move, one.reason, actor.memberId, now],
  )
}

export const insertPledgeMove = async (
  { tx, actor, now }: Working,
  one: Moved & { readonly pledgeId: string; readonly rank: number },
): Promise<void> => {
  await tx.query(
    `insert into pledges.pledge_move (territory_id, id, pledge_id, rank, move, reason, moved_by, moved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [tx.territoryId, one.id, one.pledgeId, one.rank, one.move, one.reason, actor.memberId, now],
  )
}

export const insertDeliveryFile = async (
  tx: TerritoryTransaction,
  deliveryId: string,
  fileId: string,
): Promise<void> => {
  await tx.query(
    'insert into pledges.delivery_file (territory_id, file_id, delivery_id) values ($1, $2, $3)',
    [tx.territoryId, fileId, deliveryId],
  )
}

/** Whether a file proves this very delivery of this very pledge. */
export const isEvidence = async (
  tx: TerritoryTransaction,
  asked: { readonly pledgeId: string; readonly deliveryId: string; readonly fileId: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `select 1 from pledges.delivery_file f
     join pledges.delivery d on d.territory_id = $1 and d.id = f.delivery_id and d.pledge_id = $2
     where f.territory_id = $1 and f.delivery_id = $3 and f.file_id = $4`,
    [tx.territoryId, asked.pledgeId, asked.deliveryId, asked.fileId],
  )
  return rows.length > 0
}

type Choices = CallReply<typeof pledgeChoices>['agreements']

/** Agreements with their parties and articles, those of today first. */
export const loadChoices = (tx: TerritoryTransaction, today: CalendarDate): Promise<Choices> =>
  tx.query(
    `select a.id, a.label, a.starts_on as "startsOn", a.ends_on as "endsOn", a.signed_on as "signedOn",
       coalesce((select json_agg(json_build_object('id', y.id, 'name', y.name, 'organisationId', y.organisation_id)
         order by y.position, y.id) from agreements.published_party y
         where y.territory_id = $1 and y.agreement_id = a.id), '[]') as parties,
       coalesce((select json_agg(json_build_object('number', r.number, 'title', r.title) order by r.position, r.id)
         from agreements.published_article r where r.territory_id = $1 and r.agreement_id = a.id), '[]') as articles
     from agreements.published_agreement a where a.territory_id = $1
     order by ($2::date between a.starts_on and a.ends_on) desc, a.starts_on desc, a.id limit 200`,
    [tx.territoryId, today],
  )
