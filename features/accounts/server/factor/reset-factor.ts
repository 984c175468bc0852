import { queueMail } from '#features/mail/server/public.ts'
import { listMembers } from '#features/organisations/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { routes } from '../../contract.ts'
import { factorMail } from '../mails/factor-mails.ts'
import { userOfMember } from '../seat-store.ts'
import { closeSessions } from '../sessions/session-store.ts'
import { hasFactor, removeFactor } from './factor-store.ts'

/**
 * For a telephone lost with its recovery codes. Never one's own, and never that of an account which opens another
 * territory as well: no administrator weakens what protects the files of somebody else's territory. The person then
 * asks the operator of the server.
 */
export const resetFactor: TerritoryHandler<typeof routes.resetFactor> = async (context, { params, body }) => {
  const { tx, actor, now } = context
  if (params.memberId === actor.memberId) return refuse('own-access')
  const [member] = await listMembers(tx, { id: params.memberId })
  if (!member) return refuse('not-found')
  const user = await userOfMember(tx, tx.territoryId, params.memberId)
  if (!user) return refuse('not-seated')
  // The same person, administrator here under another member's name, is still the same person.
  if (user.id === actor.userId) return refuse('own-access')
  if (user.sitsElsewhere) return refuse('seats-elsewhere')
  if (!(await hasFactor(tx, user.id))) return refuse('factor-absent')
  await removeFactor(tx, user.id)
  await closeSessions(tx, user.id, {})
  await audit(context, {
    action: 'accounts.factor-reset',
    subjectKind: 'member',
    subjectId: params.memberId,
    reason: body.reason,
    details: { identityCheck: body.identityCheck },
  })
  const by = `${actor.name}, de l’administration de votre territoire`
  await queueMail({ tx, now }, factorMail({ template: 'accounts.factor-reset', to: user.email, by }))
  return done(undefined)
}
