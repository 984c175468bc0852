import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Ask } from '../contract.ts'

type StoredAsk = Omit<Ask, 'meetingAt' | 'askedAt' | 'settledAt'> & {
  readonly meetingAt: Date | null
  readonly askedAt: Date
  readonly settledAt: Date | null
}

/** What she asked, the latest first; those that wait before the others. */
export const asksOf = async (tx: TerritoryTransaction, personId: string): Promise<Ask[]> => {
  const rows = await tx.query<StoredAsk>(
    `select a.id, a.kind, a.meeting_id as "meetingId", m.at as "meetingAt", a.phone, a.email, a.words,
       a.asked_at as "askedAt", a.settled_at as "settledAt", a.outcome, s.name as "settledByName"
     from participant.ask a
     left join pathways.published_appointment m on m.territory_id = $1 and m.id = a.meeting_id
     left join organisations.published_member s on s.territory_id = $1 and s.id = a.settled_by
     where a.territory_id = $1 and a.person_id = $2
     order by a.settled_at is not null, a.asked_at desc limit 50`,
    [tx.territoryId, personId],
  )
  return rows.map((row) => ({
    ...row,
    meetingAt: row.meetingAt?.toISOString() ?? null,
    askedAt: row.askedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  }))
}

interface NewAsk {
  readonly personId: string
  readonly kind: Ask['kind']
  readonly meetingId?: string
  readonly phone?: string | null
  readonly email?: string | null
  readonly words?: string | null
}

/** One of a kind waits at a time: what she asks again takes the place of what she asked. */
export const writeAsk = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { personId, kind, meetingId = undefined, phone = null, email = null, words = null }: NewAsk,
): Promise<void> => {
  await tx.query(
    `delete from participant.ask where territory_id = $1 and person_id = $2 and kind = $3
       and meeting_id is not distinct from $4 and settled_at is null`,
    [tx.territoryId, personId, kind, meetingId ?? null],
  )
  await tx.query(
    `insert into participant.ask (territory_id, id, person_id, kind, meeting_id, phone, email, words, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.territoryId, newId(now.getTime()), personId, kind, meetingId ?? null, phone, email, words, now],
  )
}

export const settle = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now' | 'actor'>,
  askId: string,
  outcome: 'done' | 'refused',
): Promise<boolean> => {
  const rows = await tx.query(
    `update participant.ask set settled_at = $3, settled_by = $4, outcome = $5
     where territory_id = $1 and id = $2 and settled_at is null returning id`,
    [tx.territoryId, askId, now, actor.memberId, outcome],
  )
  return rows.length > 0
}

/** The episode whose référent answers her: the open one, the latest first. */
export const episodeInCharge = async (
  tx: TerritoryTransaction,
  personId: string,
): Promise<{ id: string; referentId: string; schemeId: string } | undefined> => {
  const [row] = await tx.query<{ id: string; referentId: string; schemeId: string }>(
    `select id, referent_id as "referentId", scheme_id as "schemeId" from pathways.published_pathway
     where territory_id = $1 and person_id = $2 and is_open and referent_id is not null
     order by admitted_on desc limit 1`,
    [tx.territoryId, personId],
  )
  return row
}
