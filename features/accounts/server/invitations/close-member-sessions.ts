import { listMembers } from '#features/organisations/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { forgetBrowsers } from '../factor/trusted-browser-store.ts'
import { userOfMember } from '../seat-store.ts'
import { closeSessions } from '../sessions/session-store.ts'

/** The person signs in again, second factor included, on every device: those that were trusted are forgotten too. */
export const closeMemberSessions: TerritoryHandler<typeof routes.closeMemberSessions> = async (
  context,
  { params },
) => {
  const { tx, actor } = context
  if (params.memberId === actor.memberId) return refuse('own-access')
  const [member] = await listMembers(tx, { id: params.memberId })
  if (!member) return refuse('not-found')
  const user = await userOfMember(tx, tx.territoryId, params.memberId)
  if (!user) return refuse('not-seated')
  const closed = await closeSessions(tx, user.id, {})
  await forgetBrowsers(tx, user.id)
  await audit(context, {
    action: 'accounts.sessions-closed',
    subjectKind: 'member',
    subjectId: params.memberId,
    details: { closed },
  })
  return done({ closed })
}
