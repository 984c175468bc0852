import { settleDeadline } from '#features/deadlines/server/public.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { closeSession } from '../contract.ts'
import { sessionLifecycle } from '../rules/session-lifecycle.ts'
import { keepClosing } from './keep-session.ts'
import { loadMarks } from './presence-store.ts'
import { mayRun } from './session-access.ts'
import { loadSession, lockSession, moveSession } from './session-store.ts'

/** V12: once, after the end, when each half-day says something. The sheet is sealed and the threads are written at once. */
export const close: TerritoryHandler<typeof closeSession> = async (context, { params, body }) => {
  const { actor, now } = context
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayRun(actor, session)) return refuse('not-found')
  const marks = await loadMarks(context, session.id)
  const to = apply(sessionLifecycle, session.stored, 'close', {
    hasEnded: Date.parse(session.endsAt) <= now.getTime(),
    presenceSaid: marks.every(({ value }) => value !== null),
  })
  if (!to.ok) return session.stored === 'closed' ? refuse('session-closed') : to
  if (session.version !== body.version) return refuse('stale-version', { details: session })
  await moveSession(context, session.id, { move: 'close', to: to.value })
  const hash = await keepClosing(context, session)
  await settleDeadline(context, 'session-to-close', session.id, actor.memberId)
  await audit(context, {
    action: 'training.session-closed',
    subjectKind: 'training-session',
    subjectId: session.id,
    // The trail is chained: it bears witness to the hash as well.
    details: { hash },
  })
  const after = await loadSession(context, session.id)
  return after ? done(after) : refuse('not-found')
}
