import { apply } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import { auditEach } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { moveActions, RefusedAction } from '../contract.ts'
import { actionLifecycle } from '../rules/action-lifecycle.ts'
import { mayMove } from './action-access.ts'
import { loadActions } from './action-store.ts'
import { type Moved, writeMoves } from './action-writes.ts'
import { keepActionLines } from './keep-deadlines.ts'

/** What can be moved is, each other one is said with why; what the reader may not read does not exist for her. */
export const move: TerritoryHandler<typeof moveActions> = async (context, { body }) => {
  const ids = [...new Set(body.actionIds)]
  const known = await loadActions(context, ids, { lock: true })
  if (known.length !== ids.length) return refuse('not-found')
  const to = actionLifecycle.moves[body.move].to
  const moved: Moved[] = []
  const refused: RefusedAction[] = []
  for (const one of known) {
    const verdict = apply(actionLifecycle, one.state, body.move, { reasonGiven: body.reason !== null })
    const named = { actionId: one.id, label: one.label }
    if (!mayMove(context.actor, one)) refused.push({ ...named, reason: 'not-allowed' })
    else if (verdict.ok) moved.push({ id: one.id, from: one.state })
    else
      refused.push({
        ...named,
        reason: verdict.params?.reason === 'reasonGiven' ? 'reasonGiven' : 'wrong-state',
      })
  }
  const movedIds = moved.map(({ id }) => id)
  if (moved.length > 0) {
    await writeMoves(context, moved, { move: body.move, to, reason: body.reason })
    await keepActionLines(context)
    await auditEach(context, movedIds, {
      action: 'plans.action-moved',
      subjectKind: 'plan-action',
      details: { move: body.move },
    })
  }
  return done({ moved: movedIds, refused })
}
