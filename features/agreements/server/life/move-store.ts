import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { LifeMove } from '../../contract.ts'
import { utc } from './utc.ts'

interface Moved {
  readonly agreementId: string
  readonly amendmentId?: string
  readonly move: LifeMove['move']
  readonly from: LifeMove['toState'] | null
  readonly to: LifeMove['toState']
  readonly onDay: CalendarDate
  readonly why?: string
}

interface By {
  readonly tx: TerritoryTransaction
  readonly now: Date
  /** Null: what a day brought by itself. */
  readonly memberId: string | null
}

export const noteMoves = async ({ tx, now, memberId }: By, moves: readonly Moved[]): Promise<void> => {
  const rows = moves.map((one) => ({
    id: newId(now.getTime()),
    ...one,
    amendmentId: one.amendmentId ?? null,
    why: one.why ?? '',
  }))
  await tx.query(
    `insert into agreements.move (territory_id, id, agreement_id, amendment_id, move, from_state, to_state, on_day, why,
       moved_by, moved_at, rank)
     select $1, r.id, r."agreementId", r."amendmentId", r.move, r."from", r."to", r."onDay", r.why, $3, $4,
       1 + (select count(*) from agreements.move v where v.territory_id = $1 and v.agreement_id = r."agreementId")
     from jsonb_to_recordset($2::jsonb) as r (id uuid, "agreementId" uuid, "amendmentId" uuid, move text, "from" text,
       "to" text, "onDay" date, why text)`,
    [tx.territoryId, JSON.stringify(rows), memberId, now],
  )
}

/** Who moved it, when and why, its amendments with it; the last first. */
export const movesOf = (tx: TerritoryTransaction, agreementId: string): Promise<LifeMove[]> =>
  tx.query<LifeMove>(
    `select v.id, n.number as "amendmentNumber", v.move, v.to_state as "toState", v.on_day as "onDay", v.why,
       m.name as "memberName", ${utc('v.moved_at')} as "movedAt"
     from agreements.move v
     left join agreements.amendment n on n.territory_id = $1 and n.id = v.amendment_id
     left join organisations.published_member m on m.territory_id = $1 and m.id = v.moved_by
     where v.territory_id = $1 and v.agreement_id = $2 order by v.rank desc limit 300`,
    [tx.territoryId, agreementId],
  )
