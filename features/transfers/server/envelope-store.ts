import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { CarriedContent, TransferState } from '../contract.ts'

export interface Envelope {
  readonly id: string
  readonly originId: string
  readonly originName: string
  readonly destinationName: string
  readonly sentByName: string
  readonly sentAt: Date
  readonly expiresOn: CalendarDate
  readonly state: TransferState
}

const columns = `e.id, e.territory_id as "originId", e.origin_name as "originName", e.destination_name as "destinationName",
  e.sent_by_name as "sentByName", e.sent_at as "sentAt", e.expires_on as "expiresOn", e.state`

export interface NewEnvelope extends Omit<Envelope, 'originId'> {
  /** Null: a file. */
  readonly destinationId: string | null
  readonly keyMark?: string | null
  readonly content: CarriedContent
}

/** False when this id was used before. */
export const insertEnvelope = async (tx: TerritoryTransaction, sent: NewEnvelope): Promise<boolean> => {
  const { identity } = sent.content
  const rows = await tx.query(
    `insert into transfers.envelope (territory_id, id, destination_id, origin_name, destination_name, sent_by_name, sent_at,
       expires_on, state, given_name, family_name, birth_date, key_mark)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, sent.id, sent.destinationId, sent.originName, sent.destinationName],
      ...[sent.sentByName, sent.sentAt, sent.expiresOn, sent.state],
      ...[identity.givenName, identity.familyName, identity.birthDate, sent.keyMark ?? null],
    ],
  )
  if (rows.length === 0) return false
  await tx.query('insert into transfers.content (territory_id, envelope_id, content) values ($1, $2, $3)', [
    ...[tx.territoryId, sent.id, JSON.stringify(sent.content)],
  ])
  return true
}

/** What was prepared here and not taken away yet; nothing of another territory, whatever the id. */
export const loadPrepared = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<(Envelope & { personId: string; content: CarriedContent | null }) | undefined> => {
  const [row] = await tx.query<Envelope & { personId: string; content: CarriedContent | null }>(
    `select ${columns}, d.person_id as "personId", c.content
     from transfers.departure d
     join transfers.envelope e on e.territory_id = $1 and e.id = d.id
     left join transfers.content c on c.territory_id = $1 and c.envelope_id = d.id
     where d.territory_id = $1 and d.id = $2`,
    [tx.territoryId, id],
  )
  return row
}

/** Takes an envelope back; false when it was answered meanwhile. */
export const withdrawEnvelope = async (tx: TerritoryTransaction, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `update transfers.envelope set state = 'withdrawn', given_name = null, family_name = null, birth_date = null
     where territory_id = $1 and id = $2 and state in ('sent', 'filed') returning id`,
    [tx.territoryId, id],
  )
  if (rows.length > 0) await dropContents(tx, [id])
  return rows.length > 0
}

const dropContents = (tx: TerritoryTransaction, ids: readonly string[]) =>
  tx.query('delete from transfers.content where territory_id = $1 and envelope_id = any ($2)', [
    tx.territoryId,
    ids,
  ])

/** Closes what nobody answered in time, content and name with it. Gives whose it was, for the trail. */
export const expireEnvelopes = async (
  tx: TerritoryTransaction,
  today: CalendarDate,
): Promise<{ id: string; personId: string | null }[]> => {
  const expired = await tx.query<{ id: string; personId: string | null }>(
    `update transfers.envelope e set state = 'expired', given_name = null, family_name = null, birth_date = null
     where e.territory_id = $1 and e.state in ('sent', 'filed') and e.expires_on < $2
     returning e.id, (select d.person_id from transfers.departure d where d.territory_id = $1 and d.id = e.id) as "personId"`,
    [tx.territoryId, today],
  )
  await dropContents(
    tx,
    expired.map(({ id }) => id),
  )
  return expired
}

interface Answer {
  readonly verdict: 'accepted' | 'refused'
  readonly reasonCode?: string
  readonly reasonText?: string | null
}

/** The one door in the wall (migration 0313). The content when accepted; nothing when no answer is awaited. */
export const answerEnvelope = async (
  { tx, today, now, actor }: Context,
  { id, originId }: Pick<Envelope, 'id' | 'originId'>,
  { verdict, reasonCode, reasonText }: Answer,
): Promise<unknown> => {
  const [row] = await tx.query<{ content: unknown }>(
    'select transfers.answer($1, $2, $3, $4, $5, $6, $7, $8, $9) as content',
    [
      ...[originId, id, verdict, today, now, actor.name],
      ...[reasonCode ?? null, reasonText ?? null, newId(now.getTime())],
    ],
  )
  return row?.content ?? undefined
}
