import type { Context } from '#platform/server/http/context.ts'
import type { Outcome } from '../contract.ts'

/**
 * What the sender may learn of the follow-up of his prescription: its stage, the public name of the current or last step,
 * the class of the exit. Called by pathways at each change; never a reason, a brake or a note.
 */
export const recordOutcome = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  referralId: string,
  outcome: Pick<Outcome, 'state'> & Partial<Outcome>,
): Promise<void> => {
  await tx.query(
    `insert into referrals.outcome (territory_id, referral_id, state, entered_on, step_label, step_english, step_is_over,
       exited_on, exit_class, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (territory_id, referral_id) do update set state = excluded.state,
       entered_on = coalesce(excluded.entered_on, outcome.entered_on), step_label = excluded.step_label,
       step_english = excluded.step_english, step_is_over = excluded.step_is_over,
       exited_on = excluded.exited_on, exit_class = excluded.exit_class, updated_at = excluded.updated_at`,
    [
      ...[tx.territoryId, referralId, outcome.state, outcome.enteredOn ?? null, outcome.stepLabel ?? null],
      ...[outcome.stepEnglish ?? null, outcome.stepIsOver ?? false, outcome.exitedOn ?? null],
      ...[outcome.exitClass ?? null, now],
    ],
  )
}
