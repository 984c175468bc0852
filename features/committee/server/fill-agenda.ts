import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { fillAgenda, removeFromAgenda } from '../contract.ts'
import { addWaiting, deleteItem, loadItem } from './agenda-store.ts'
import { loadDecisions } from './decision-store.ts'
import { refuseClosed } from './session-access.ts'
import { lockSession } from './session-store.ts'

export const fill: TerritoryHandler<typeof fillAgenda> = async (context, { params }) => {
  const session = await lockSession(context.tx, params.sessionId)
  if (!session) return refuse('not-found')
  const closed = refuseClosed(session)
  if (closed) return closed
  return done({ added: await addWaiting(context, { ...session, sessionId: session.id }) })
}

/** The others keep their number: it is written on the sheets already printed. */
export const takeOff: TerritoryHandler<typeof removeFromAgenda> = async ({ tx }, { params }) => {
  const session = await lockSession(tx, params.sessionId)
  const item = session && (await loadItem(tx, params))
  if (!session || !item) return refuse('not-found')
  const closed = refuseClosed(session)
  if (closed) return closed
  const decided = await loadDecisions(tx, session.id)
  if (decided.some(({ itemId }) => itemId === item.itemId)) return refuse('item-decided')
  await deleteItem(tx, item.itemId)
  return done(undefined)
}
