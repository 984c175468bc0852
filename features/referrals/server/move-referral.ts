import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { apply, type Facts } from '#kernel/lifecycle.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ReferralState } from '../contract.ts'
import { type ReferralMove, referralLifecycle } from '../rules/lifecycle.ts'

export interface Move {
  readonly referral: { readonly id: string; readonly state: ReferralState; readonly version: number }
  readonly move: ReferralMove
  readonly facts?: Facts<'complete' | 'personInformed'>
  /** Null for the hourly job. */
  readonly memberId: string | null
  readonly reasonCode?: string | null
  readonly reasonText?: string | null
  readonly columns?: Partial<{
    sent_at: Date
    answer_due_on: CalendarDate
    expires_on: CalendarDate
    decided_at: Date
    decided_by: string | null
    refusal_code: string
    refusal_text: string
    redirection: string | null
    person_id: string
    scheme_id: string
  }>
}

/** Moves the state and writes the transition with it; `stale-version` when somebody moved it first. */
export const moveReferral = async (
  { tx, now }: { tx: TerritoryTransaction; now: Date },
  { referral, move, facts, memberId, reasonCode, reasonText, columns = {} }: Move,
): Promise<Result<ReferralState>> => {
  const next = apply(referralLifecycle, referral.state, move, facts)
  if (!next.ok) return next
  const entries = Object.entries(columns)
  const sets = entries.map(([column], index) => `, ${column} = $${index + 6}`).join('')
  const moved = await tx.query(
    `update referrals.referral set state = $4, version = version + 1, updated_at = $5${sets}
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, referral.id, referral.version, next.value, now, ...entries.map(([, value]) => value)],
  )
  if (moved.length === 0) return refuse('stale-version')
  await tx.query(
    `insert into referrals.transition (territory_id, id, referral_id, move, from_state, to_state, at, by_member_id, reason_code, reason_text)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, newId(now.getTime()), referral.id, move, referral.state, next.value, now],
      ...[memberId, reasonCode ?? null, reasonText ?? null],
    ],
  )
  return done(next.value)
}
