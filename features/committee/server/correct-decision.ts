import { changeApplicationState } from '#features/pathways/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { correctDecision } from '../contract.ts'
import { awaitsCommittee } from '../rules/committee-moves.ts'
import { isOnLaterAgenda, loadItem, type StoredItem } from './agenda-store.ts'
import { loadDecision, loadDecisions } from './decision-store.ts'
import { makeDecision } from './make-decision.ts'
import { lockSession } from './session-store.ts'

/**
 * V10: signed minutes are never changed; a new decision is made on them, with its reason. An entry is not taken back
 * here: its pathway has begun, and is left by its exit.
 */
export const correct: TerritoryHandler<typeof correctDecision> = async (context, { params, body }) => {
  const { tx, today } = context
  const session = await lockSession(tx, params.sessionId)
  const item = session && (await loadItem(tx, params))
  if (!session || !item) return refuse('not-found')
  const known = await loadDecision(tx, { decisionId: body.decisionId, itemId: item.itemId })
  if (known) return done(known)
  if (session.state !== 'signed') return refuse('session-not-signed')
  const decided = await loadDecisions(tx, session.id)
  if (!decided.some(({ itemId }) => itemId === item.itemId)) return refuse('item-not-decided')
  if (item.applicationState === 'admitted') return refuse('entry-already-decided')
  if (await isOnLaterAgenda(tx, item)) return refuse('on-later-agenda')
  const { correctionReason, ...decision } = body
  const version = await takeUp(context, item, decision.version, correctionReason)
  if (!version.ok) return version
  await audit(context, {
    action: 'committee.decision-corrected',
    subjectKind: 'application',
    subjectId: item.applicationId,
  })
  return makeDecision(context, {
    item,
    body: { ...decision, version: version.value },
    admittedOn: today,
    correctionReason,
  })
}

/** Brings the application back to where a committee decides, by its own moves. Gives its version. */
const takeUp = async (
  context: Context,
  { applicationId, applicationState, eligibilityCheckedOn, receivedOn }: StoredItem,
  version: number,
  reasonText: string,
): Promise<Result<number>> => {
  const params = { territoryId: context.tx.territoryId, applicationId }
  if (applicationState === awaitsCommittee) return done(version)
  if (applicationState === 'refused' || applicationState === 'dropped') {
    const again = await changeApplicationState(context, {
      params,
      query: undefined,
      body: { move: 'takeUpAgain', version, reasonText },
    })
    if (!again.ok) return again
  }
  const current = applicationState === 'refused' || applicationState === 'dropped' ? version + 1 : version
  const checked = await changeApplicationState(context, {
    params,
    query: undefined,
    body: {
      move: 'checkEligibility',
      version: current,
      // A day before the application, which was once accepted, would close this way for good.
      checkedOn:
        eligibilityCheckedOn !== null && eligibilityCheckedOn >= receivedOn
          ? eligibilityCheckedOn
          : context.today,
    },
  })
  return checked.ok ? done(current + 1) : checked
}
