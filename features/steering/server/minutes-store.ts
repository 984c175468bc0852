import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { hashOf } from '#platform/server/seals.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Draft } from '../contract.ts'

const nothingWritten: Draft = { text: '', version: 0, byName: null, at: null }

/** The last version of the text; version 0 while nobody wrote anything. */
export const loadDraft = async (tx: TerritoryTransaction, meetingId: string): Promise<Draft> => {
  const [row] = await tx.query<Omit<Draft, 'at'> & { at: Date }>(
    `select d.content as text, d.version, w.name as "byName", d.written_at as at from steering.minutes_draft d
     join organisations.published_member w on w.territory_id = $1 and w.id = d.written_by
     where d.territory_id = $1 and d.meeting_id = $2 order by d.version desc limit 1`,
    [tx.territoryId, meetingId],
  )
  return row ? { ...row, at: row.at.toISOString() } : nothingWritten
}

/** Who keeps the minutes, on which day. */
export type Keeping = Pick<Context, 'tx' | 'now' | 'today' | 'timeZone' | 'actor'>

/** On top of the version that was read; false when another version came first. */
export const insertDraft = async (
  { tx, actor, now }: Pick<Keeping, 'tx' | 'actor' | 'now'>,
  {
    meetingId,
    version,
    text,
  }: { readonly meetingId: string; readonly version: number; readonly text: string },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into steering.minutes_draft (territory_id, meeting_id, version, content, written_by, written_at)
     select $1, $2, $3::int + 1, $4, $5, $6
     where $3::int = coalesce((select max(version) from steering.minutes_draft
       where territory_id = $1 and meeting_id = $2), 0)
     on conflict do nothing returning version`,
    [tx.territoryId, meetingId, version, text, actor.memberId, now],
  )
  return rows.length > 0
}

interface Signature {
  readonly on: CalendarDate
  readonly recordedByName: string
  readonly content: string
  readonly hash: string
}

export const signatureOf = async (
  tx: TerritoryTransaction,
  meetingId: string,
): Promise<Signature | undefined> =>
  (
    await tx.query<Signature>(
      `select n.signed_on as on, r.name as "recordedByName", n.content, n.hash from steering.minutes n
       join organisations.published_member r on r.territory_id = $1 and r.id = n.recorded_by
       where n.territory_id = $1 and n.meeting_id = $2`,
      [tx.territoryId, meetingId],
    )
  )[0]

export const insertMinutes = async (
  { tx, actor, now, today }: Keeping,
  minutes: { readonly meetingId: string; readonly content: string },
): Promise<string> => {
  const hash = hashOf(minutes.content)
  await tx.query(
    `insert into steering.minutes (territory_id, meeting_id, content, hash, signed_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.territoryId, minutes.meetingId, minutes.content, hash, today, actor.memberId, now],
  )
  return hash
}

interface Sealed {
  readonly on: CalendarDate
  readonly content: string
  readonly hash: string
}

/** Minutes signed under a fingerprint that begins so. */
export const minutesSealed = (tx: TerritoryTransaction, beginning: string): Promise<Sealed[]> =>
  tx.query(
    `select signed_on as on, content, hash from steering.minutes
     where territory_id = $1 and hash like $2 || '%' limit 5`,
    [tx.territoryId, beginning],
  )
