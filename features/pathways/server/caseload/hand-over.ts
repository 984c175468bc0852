import { newId } from '#kernel/id.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { handOver } from '../../contract/caseload.ts'
import { tellReferents } from '../applications/tell-referents.ts'
import { assign } from '../assign-referent.ts'
import { loadPathway } from '../pathway-store.ts'
import { tellNewReferent } from '../tell-new-referent.ts'
import { recordAct } from './bulk-acts.ts'
import { personsToTell } from './persons-to-tell.ts'

/** Several pathways to another référent at once: all of them, or none. The persons are told as well. */
export const handOverPathways: TerritoryHandler<typeof handOver> = async (context, { body }) => {
  const { tx, now } = context
  const persons = await personsToTell(context, body.pathwayIds)
  const withoutMail = persons.filter((person) => !person.email).map((person) => person.pathwayId)
  const reply = { id: body.id, count: body.pathwayIds.length, withoutMail }
  const undo: { pathwayId: string; assignmentId: string; formerAssignmentId: string | null }[] = []
  const formerIds: (string | null)[] = []
  const [known] = await tx.query('select from pathways.bulk_act where territory_id = $1 and id = $2', [
    tx.territoryId,
    body.id,
  ])
  if (known) return done(reply)
  for (const pathwayId of body.pathwayIds) {
    const pathway = await loadPathway(context, pathwayId, 'pathways.assign')
    if (!pathway.ok) return pathway
    const assignmentId = newId(now.getTime())
    const assigned = await assign(context, pathway.value, { ...body, assignmentId })
    if (!assigned.ok) return assigned
    undo.push({ pathwayId, assignmentId, formerAssignmentId: assigned.value.formerAssignmentId })
    formerIds.push(assigned.value.formerId)
  }
  await recordAct(context, {
    id: body.id,
    kind: 'hand-over',
    count: undo.length,
    details: { undo, memberId: body.memberId, letters: withoutMail.length },
  })
  await tellEveryone(context, body.memberId, formerIds, persons)
  return done(reply)
}

const tellEveryone = async (
  context: Parameters<typeof handOverPathways>[0],
  memberId: string,
  formerIds: readonly (string | null)[],
  persons: Awaited<ReturnType<typeof personsToTell>>,
) => {
  for (const [formerId, held] of Map.groupBy(formerIds, (id) => id))
    await tellReferents(context, { formerId, newId: memberId, count: held.length })
  await tellNewReferent(context, memberId, persons)
}
