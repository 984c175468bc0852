import { changeMember, removeMember, stillHolds } from '#features/organisations/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { revokeLinks } from '../links/make-link.ts'
import { closeSeat } from '../seat-store.ts'
import { accessRows } from './list-access.ts'

/** Nobody changes their own roles: giving oneself a right takes two people. */
export const changeAccess: TerritoryHandler<typeof routes.changeAccess> = async (
  context,
  { params, body },
) => {
  if (params.memberId === context.actor.memberId) return refuse('own-access')
  if (!(await stillHolds(context, 'accounts.administer'))) return refuse('right-missing')
  const changed = await changeMember(context, params.memberId, body)
  if (!changed.ok) return changed
  const [row] = await accessRows(context.tx, [changed.value], context.now)
  return row ? done(row) : refuse('not-found')
}

/** The seat closes at once, and with it the sessions of who sat there. */
export const closeAccess: TerritoryHandler<typeof routes.closeAccess> = async (context, { params }) => {
  const { tx, actor, now } = context
  if (params.memberId === actor.memberId) return refuse('own-access')
  if (!(await stillHolds(context, 'accounts.administer'))) return refuse('right-missing')
  const left = await removeMember(context, params.memberId)
  if (!left.ok) return left
  await revokeLinks({ tx, now }, params.memberId, 'invitation')
  await closeSeat(tx, tx.territoryId, params.memberId, now)
  return done(undefined)
}
