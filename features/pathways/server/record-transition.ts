import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { tellFact } from './tell-fact.ts'

export interface Transition {
  readonly subjectKind: 'application' | 'pathway' | 'step'
  readonly subjectId: string
  readonly move: string
  readonly from: string | null
  readonly to: string
  /** The day the fact happened, which may come before the day it is written. */
  readonly effectiveOn: CalendarDate
  readonly reasonCode?: string | null
  readonly reasonText?: string | null
  /** Purpose of the signed link through which a person without account acted. */
  readonly byLink?: string | null
}

/** Who acts: a member, or nobody when a job or a signed link does. */
export interface Act {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly actor?: { readonly memberId: string }
}

/**
 * Writes the move beside the columns that it changes, and tells who counts that it moved; such a row is never deleted, a
 * correction revokes it.
 */
export const recordTransition = async ({ tx, now, actor }: Act, move: Transition): Promise<string> => {
  const id = newId(now.getTime())
  await tx.named(
    'pathways.record-transition',
    `insert into pathways.transition (territory_id, id, subject_kind, subject_id, move, from_state, to_state,
       effective_on, at, by_member_id, by_link, reason_code, reason_text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tx.territoryId, id, move.subjectKind, move.subjectId, move.move, move.from, move.to],
      ...[move.effectiveOn, now, actor?.memberId ?? null, move.byLink ?? null],
      ...[move.reasonCode ?? null, move.reasonText ?? null],
    ],
  )
  await tellFact(tx, move.subjectKind)
  return id
}
