import { pathwayLeft } from '#features/pathways/server/public.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { on } from '#platform/server/events.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { leaveOperation, removeParticipation, resumeParticipation } from '../contract.ts'
import { alignParticipations, deleteParticipation, endStays, endStaysOfPathway } from './enrol-store.ts'
import { dropLines, keepLines } from './keep-lines.ts'
import { findParticipation, resumeStay } from './participation-store.ts'
import { loadOperation } from './write-operation.ts'

/** The accompaniment ends or goes to another operation: the participants chosen leave this one. */
export const leave: TerritoryHandler<typeof leaveOperation> = async (context, { params, body }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  if (body.exitedOn > context.today) return refuseField('/exitedOn', 'in-the-future')
  const ids = [...new Set(body.participationIds)]
  for (const id of ids)
    if ((await findParticipation(context, id))?.operationId !== params.operationId) return refuse('not-found')
  const ended = await endStays(context, ids, body.exitedOn)
  if (ended.length < ids.length) return refuse('not-in-operation')
  await alignParticipations(context, ids)
  await keepLines(context, ids)
  await audit(context, {
    action: 'funding.left',
    subjectKind: 'operation',
    subjectId: params.operationId,
    details: { count: ids.length },
  })
  return done({ exited: ids.length })
}

export const remove: TerritoryHandler<typeof removeParticipation> = async (context, { params, body }) => {
  const known = await findParticipation(context, params.participationId)
  if (!known) return refuse('not-found')
  if (!(await deleteParticipation(context, known.id))) return refuse('questionnaire-filled')
  await dropLines(context, known.id)
  await audit(context, {
    action: 'funding.removed',
    subjectKind: 'person',
    subjectId: known.personId,
    reason: body.reason,
  })
  return done(undefined)
}

/** She comes back while the same accompaniment goes on, or her exit was a mistake: the record goes on. */
export const resume: TerritoryHandler<typeof resumeParticipation> = async (context, { params, body }) => {
  const known = await findParticipation(context, params.participationId)
  if (!known) return refuse('not-found')
  if (!(await resumeStay(context, known.id))) return refuse('nothing-to-resume')
  await alignParticipations(context, [known.id])
  await keepLines(context, [known.id])
  await audit(context, {
    action: 'funding.resumed',
    subjectKind: 'person',
    subjectId: known.personId,
    reason: body.reason,
    details: { formerExit: known.exitedOn ?? '' },
  })
  return done(undefined)
}

/** Whoever leaves the accompaniment leaves the operations that it put her in, the same day. */
export const leaveWithPathway = on(pathwayLeft, async (context, left) => {
  const ids = await endStaysOfPathway(context, left)
  if (ids.length === 0) return
  await alignParticipations(context, ids)
  await keepLines(context, ids)
})
