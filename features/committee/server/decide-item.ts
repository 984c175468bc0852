import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { decideItem } from '../contract.ts'
import { loadItem } from './agenda-store.ts'
import { loadDecision } from './decision-store.ts'
import { makeDecision } from './make-decision.ts'
import { refuseClosed } from './session-access.ts'
import { lockSession } from './session-store.ts'

/** Decides one application in the sitting, or the day after when the notes are typed; the same sent twice counts once. */
export const decide: TerritoryHandler<typeof decideItem> = async (context, { params, body }) => {
  const { tx, today } = context
  const session = await lockSession(tx, params.sessionId)
  const item = session && (await loadItem(tx, params))
  if (!session || !item) return refuse('not-found')
  const known = await loadDecision(tx, { decisionId: body.decisionId, itemId: item.itemId })
  if (known) return done(known)
  const closed = refuseClosed(session)
  if (closed) return closed
  if (session.heldOn > today) return refuse('session-to-come')
  return makeDecision(context, { item, body, admittedOn: session.heldOn })
}
