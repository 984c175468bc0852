import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { CarriedPlan, IncomingTransfer } from '../contract.ts'
import type { Envelope } from './envelope-store.ts'

export type StoredIncoming = Omit<IncomingTransfer, 'sentOn' | 'answeredOn'> &
  Pick<Envelope, 'originId' | 'sentAt'> & { readonly answeredAt: Date | null }

/** Envelopes addressed to this territory, those that await an answer first. Never what they hold. */
export const loadIncoming = (
  tx: TerritoryTransaction,
  { id, today, most }: { readonly id: string | null; readonly today: CalendarDate; readonly most: number },
): Promise<StoredIncoming[]> =>
  tx.query(
    `select e.id, e.territory_id as "originId", e.origin_name as "originName", e.sent_by_name as "sentByName",
       e.sent_at as "sentAt", e.expires_on as "expiresOn",
       case when e.state = 'sent' and e.expires_on < $3 then 'expired' else e.state end as state,
       case when e.expires_on >= $3 then e.given_name end as "givenName",
       case when e.expires_on >= $3 then e.family_name end as "familyName",
       case when e.expires_on >= $3 then e.birth_date end as "birthDate",
       e.answered_at as "answeredAt", e.answered_by_name as "answeredByName", e.refusal_code as "refusalCode",
       a.person_id as "personId", e.key_mark as "keyMark"
     from transfers.envelope e
     left join transfers.arrival a on a.territory_id = $1 and a.id = e.id
     where e.destination_id = $1 and ($2::uuid is null or e.id = $2)
     order by (e.state = 'sent' and e.expires_on >= $3) desc, coalesce(e.answered_at, e.sent_at) desc, e.id desc limit $4`,
    [tx.territoryId, id, today, most],
  )

export const countWaiting = async (tx: TerritoryTransaction, today: CalendarDate): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    `select count(*) as count from transfers.envelope
     where destination_id = $1 and state = 'sent' and expires_on >= $2`,
    [tx.territoryId, today],
  )
  return row?.count ?? 0
}

export const insertArrival = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  arrival: Pick<Envelope, 'id' | 'originName' | 'sentByName'> & {
    readonly sentOn: CalendarDate
    readonly personId: string
    readonly plan: CarriedPlan
  },
): Promise<void> => {
  await tx.query(
    `insert into transfers.arrival (territory_id, id, person_id, origin_name, sent_by_name, sent_on, plan, accepted_at, accepted_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, arrival.id, arrival.personId, arrival.originName, arrival.sentByName],
      ...[arrival.sentOn, JSON.stringify(arrival.plan), now, actor.memberId],
    ],
  )
}

export const loadArrivals = (
  tx: TerritoryTransaction,
  personId: string,
): Promise<
  {
    id: string
    name: string
    on: CalendarDate
    byName: string
    acceptedAt: Date
    acceptedByName: string | null
    plan: CarriedPlan | null
  }[]
> =>
  tx.query(
    `select a.id, a.origin_name as name, a.sent_on as "on", a.sent_by_name as "byName", a.accepted_at as "acceptedAt",
       m.name as "acceptedByName", a.plan
     from transfers.arrival a
     left join organisations.published_member m on m.territory_id = $1 and m.id = a.accepted_by
     where a.territory_id = $1 and a.person_id = $2 order by a.accepted_at desc, a.id desc`,
    [tx.territoryId, personId],
  )

/** A plan that came with somebody goes with her file. */
export const forgetPlans = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    'update transfers.arrival set plan = null where territory_id = $1 and person_id = any ($2) and plan is not null',
    [tx.territoryId, personIds],
  )
}
