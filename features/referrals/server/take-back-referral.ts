import { settleDeadline } from '#features/deadlines/server/public.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { moveReferral } from './move-referral.ts'
import { loadReferral } from './referral-store.ts'
import { eraseSensitive } from './sensitive-store.ts'
import { tellPerson } from './tell.ts'

/**
 * Withdraws a prescription that came by a file now undone. False when the desk has worked on it since (`version` is
 * that of the receipt): it then stays. The row is kept, since the person was told of it.
 */
export const takeBackReferral = async (
  context: Context,
  { id, version }: { id: string; version: number },
): Promise<boolean> => {
  const referral = await loadReferral(context.tx, id)
  if (!referral || referral.version !== version) return false
  const { memberId } = context.actor
  const moved = await moveReferral(context, {
    referral,
    move: 'withdraw',
    memberId,
    reasonCode: 'import-undone',
  })
  if (!moved.ok) return false
  await eraseSensitive(context.tx, id)
  await settleDeadline(context, 'referral-answer', id, memberId)
  await tellPerson(context, referral, 'withdrawn')
  await audit(context, { action: 'referrals.withdrawn', subjectKind: 'referral', subjectId: id })
  return true
}
