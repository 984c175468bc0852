import { listMembers, type Member } from '#features/organisations/server/public.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AccessRow, routes } from '../../contract.ts'
import { seatsAndInvitations } from '../seat-store.ts'

export const listAccess: TerritoryHandler<typeof routes.listAccess> = async (
  { tx, now, today },
  { query },
) => {
  const members = await listMembers(tx, { withLeft: query.left === 'yes', on: today })
  return done({ items: await accessRows(tx, members, now) })
}

/** Each member with where they stand: seated, invited, invited too long ago, or gone. */
export const accessRows = async (
  tx: TerritoryTransaction,
  members: readonly Member[],
  now: Date,
): Promise<AccessRow[]> => {
  const { seated, invitedUntil } = await seatsAndInvitations(tx, tx.territoryId)
  return members.map((member) => {
    const until = invitedUntil.get(member.memberId)
    const invited = until && until > now ? 'invited' : 'expired'
    const state = member.leftOn !== null ? 'left' : seated.has(member.memberId) ? 'active' : invited
    return {
      ...member,
      roles: [...member.roles],
      state,
      hasFactor: seated.get(member.memberId) ?? false,
      invitedUntil: state === 'invited' && until ? until.toISOString() : null,
    }
  })
}
