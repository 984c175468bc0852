import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listSessions, recordPresence } from '../contract.ts'
import { countWaiting } from './agenda-store.ts'
import { markPresence } from './attendance-store.ts'
import { refuseClosed } from './session-access.ts'
import { loadSession, loadSessions, lockSession } from './session-store.ts'

export const showSessions: TerritoryHandler<typeof listSessions> = async (context) =>
  done({ items: await loadSessions(context.tx), waiting: await countWaiting(context) })

/** Who sits notes nothing: who runs the sitting says who is there. */
export const notePresence: TerritoryHandler<typeof recordPresence> = async ({ tx }, { params, body }) => {
  const session = await lockSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const closed = refuseClosed(session)
  if (closed) return closed
  if (!(await markPresence(tx, session.id, body))) return refuse('not-found')
  const after = await loadSession(tx, session.id)
  return after ? done(after) : refuse('not-found')
}
