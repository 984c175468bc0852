import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { enrol, listCandidates } from '../contract.ts'
import { insertEnrolment, listedOf, loadCandidates, openPathways } from './enrolment-store.ts'
import { mayRead, refuseEnded } from './session-access.ts'
import { loadSession, lockSession } from './session-store.ts'
import { tell } from './tell-persons.ts'

export const showCandidates: TerritoryHandler<typeof listCandidates> = async (context, { params }) => {
  const session = await loadSession(context, params.sessionId)
  if (!session || !mayRead(context.actor, session)) return refuse('not-found')
  const items = await loadCandidates(context, session.id)
  if (items.length > 0)
    await audit(context, {
      action: 'training.candidates-opened',
      subjectKind: 'training-session',
      subjectId: session.id,
      details: { count: items.length },
      concerned: items.map(({ personId }) => personId),
    })
  return done({ items })
}

/**
 * V13: the session is held while its places are given, so that two desks never give the last one twice. Who comes after
 * waits, in the order in which she was asked for.
 */
export const enrolPersons: TerritoryHandler<typeof enrol> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayRead(context.actor, session)) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  if (session.stored === 'draft') return refuse('session-draft')
  const pathways = new Map(
    (
      await openPathways(
        context,
        body.asked.map(({ pathwayId }) => pathwayId),
      )
    ).map((one) => [one.pathwayId, one]),
  )
  if (body.asked.some(({ pathwayId }) => !pathways.has(pathwayId))) return refuse('pathway-not-open')
  const hasBegun = Date.parse(session.startsAt) <= context.now.getTime()
  let free = session.waiting > 0 ? 0 : session.places - session.taken
  if (hasBegun && free < body.asked.length) return refuse('session-began-full')
  const made: Record<'enrolled' | 'waiting', string[]> = { enrolled: [], waiting: [] }
  for (const { id, pathwayId } of body.asked) {
    const pathway = pathways.get(pathwayId)
    const state = free > 0 ? 'enrolled' : 'waiting'
    if (!pathway || !(await insertEnrolment(context, { ...pathway, id, sessionId: session.id, state })))
      continue
    made[state].push(id)
    if (state === 'enrolled') free -= 1
  }
  const told = await tell(context, session, 'enrolled', await listedOf(context, session.id, made.enrolled))
  const waited = await tell(context, session, 'waiting', await listedOf(context, session.id, made.waiting))
  await audit(context, {
    action: 'training.enrolled',
    subjectKind: 'training-session',
    subjectId: session.id,
    details: { enrolled: made.enrolled.length, waiting: made.waiting.length },
    concerned: [...pathways.values()].map(({ personId }) => personId),
  })
  return done({
    enrolled: made.enrolled.length,
    waiting: made.waiting.length,
    toldByMail: told.toldByMail + waited.toldByMail,
    toTell: told.toTell + waited.toTell,
  })
}
