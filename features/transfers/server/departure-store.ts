import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { TransferOfPerson } from '../contract.ts'

export interface Departure {
  readonly id: string
  readonly personId: string
  readonly motiveCode: string
  readonly noticeVersion: string
  readonly informedOn: CalendarDate
  readonly informedChannel: string
}

export const insertDeparture = async (
  { tx, actor }: Pick<Context, 'tx'> & { readonly actor: Pick<Context['actor'], 'memberId'> },
  one: Departure,
): Promise<void> => {
  await tx.query(
    `insert into transfers.departure (territory_id, id, person_id, motive_code, notice_version, informed_on, informed_channel, sent_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, one.id, one.personId, one.motiveCode, one.noticeVersion],
      ...[one.informedOn, one.informedChannel, actor.memberId],
    ],
  )
}

/** Whether an answer is awaited about her. */
export const isUnderWay = async (tx: TerritoryTransaction, personId: string): Promise<boolean> =>
  (
    await tx.query(
      `select from transfers.departure d join transfers.envelope e on e.territory_id = $1 and e.id = d.id
       where d.territory_id = $1 and d.person_id = $2 and e.state = 'sent'`,
      [tx.territoryId, personId],
    )
  ).length > 0

type StoredDeparture = Omit<TransferOfPerson, 'way' | 'on' | 'answeredOn' | 'plan' | 'mayWithdraw'> & {
  readonly sentAt: Date
  readonly answeredAt: Date | null
}

export const loadDepartures = (tx: TerritoryTransaction, personId: string): Promise<StoredDeparture[]> =>
  tx.query(
    `select d.id, e.destination_name as name, e.sent_at as "sentAt", e.sent_by_name as "byName", e.state,
       e.expires_on as "expiresOn", e.answered_at as "answeredAt", e.answered_by_name as "answeredByName",
       e.refusal_code as "refusalCode", e.refusal_text as "refusalText", d.motive_code as "motiveCode",
       d.informed_on as "informedOn", d.informed_channel as "informedChannel", d.notice_version as "noticeVersion",
       e.state = 'filed' as "hasFile"
     from transfers.departure d
     join transfers.envelope e on e.territory_id = $1 and e.id = d.id
     where d.territory_id = $1 and d.person_id = $2 order by e.sent_at desc, d.id desc`,
    [tx.territoryId, personId],
  )

/** What an envelope still says of somebody who becomes anonymous: the words of its refusal, her name when it was never closed. */
export const forgetWords = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await tx.query(
    `update transfers.envelope e set refusal_text = null, given_name = null, family_name = null, birth_date = null
     where e.territory_id = $1 and e.id in (select d.id from transfers.departure d
       where d.territory_id = $1 and d.person_id = any ($2))`,
    [tx.territoryId, personIds],
  )
}
