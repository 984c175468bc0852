import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { handOverFollowUps } from '../../contract/caseload.ts'
import { tellReferents } from '../applications/tell-referents.ts'
import { organisationOfReferent } from '../assign-referent.ts'
import { loadPathway } from '../pathway-store.ts'
import { recordAct } from './bulk-acts.ts'
import { giveFollowUps, owedAfterExit } from './give-follow-ups.ts'

/** V20: all that a member still owes to persons who exited, to another référent: all of it, or none. */
export const handOverOwed: TerritoryHandler<typeof handOverFollowUps> = async (context, { body }) => {
  const { tx } = context
  const { id, memberId, reason } = body
  const hands = { fromId: body.fromId, toId: memberId }
  const [known] = await tx.query<{ count: number }>(
    'select count from pathways.bulk_act where territory_id = $1 and id = $2',
    [tx.territoryId, id],
  )
  if (known) return done({ id, count: known.count })
  const owed = await owedAfterExit(context, hands.fromId)
  const pathwayIds: string[] = []
  for (const { id: pathwayId } of owed) {
    const pathway = await loadPathway(context, pathwayId, 'pathways.assign')
    if (!pathway.ok) return pathway
    if (hands.fromId === memberId) return refuseField('/memberId', 'already-referent')
    if (!(await organisationOfReferent(context, memberId))) return refuseField('/memberId', 'not-a-referent')
    if (!(await giveFollowUps(context, pathway.value, hands))) continue
    pathwayIds.push(pathwayId)
    await audit(context, {
      action: 'pathways.follow-ups-given',
      subjectKind: 'pathway',
      subjectId: pathwayId,
      reason,
      details: { memberId, formerId: hands.fromId },
    })
  }
  const count = pathwayIds.length
  if (count === 0) return refuse('not-found')
  await recordAct(context, {
    ...{ id, kind: 'follow-ups', count },
    details: { undo: { ...hands, pathwayIds }, memberId },
  })
  await tellReferents(context, { formerId: hands.fromId, newId: memberId, count })
  return done({ id, count })
}
