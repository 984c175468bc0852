import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { hashOf } from '#platform/server/seals.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface Signature {
  readonly on: CalendarDate
  readonly chairName: string
  readonly recordedByName: string
  readonly recordedAt: Date
  readonly content: string
  readonly hash: string
}

export const signatureOf = async (
  tx: TerritoryTransaction,
  sessionId: string,
): Promise<Signature | undefined> =>
  (
    await tx.query<Signature>(
      `select n.signed_on as on, c.name as "chairName", r.name as "recordedByName",
         n.recorded_at as "recordedAt", n.content, n.hash
       from committee.minutes n
       join organisations.published_member c on c.territory_id = $1 and c.id = n.chair_id
       join organisations.published_member r on r.territory_id = $1 and r.id = n.recorded_by
       where n.territory_id = $1 and n.session_id = $2`,
      [tx.territoryId, sessionId],
    )
  )[0]

/** Who keeps the minutes, on which day. */
export type Keeping = Pick<Context, 'tx' | 'now' | 'today'> & {
  readonly actor: { readonly memberId: string }
}

export const insertMinutes = async (
  { tx, actor, now, today }: Keeping,
  minutes: { readonly sessionId: string; readonly chairId: string; readonly content: string },
): Promise<string> => {
  const hash = hashOf(minutes.content)
  await tx.query(
    `insert into committee.minutes (territory_id, session_id, content, hash, chair_id, signed_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, minutes.sessionId, minutes.content, hash, minutes.chairId, today],
      ...[actor.memberId, now],
    ],
  )
  return hash
}

/** Ids of the sittings whose minutes were signed under a fingerprint that begins so. */
export const minutesSealed = async (tx: TerritoryTransaction, beginning: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select session_id as id from committee.minutes where territory_id = $1 and hash like $2 || '%' limit 5`,
    [tx.territoryId, beginning],
  )
  return rows.map(({ id }) => id)
}
