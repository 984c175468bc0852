import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { EnrolOutcome, enrol, listCandidates } from '../contract.ts'
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
 * waits, in the order in which she was asked for; who cannot come in does not keep the others out.
 */
export const enrolPersons: TerritoryHandler<typeof enrol> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayRead(context.actor, session)) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  if (session.stored === 'draft') return refuse('session-draft')
  const pathways = await followedPathways(context, body.asked)
  const hasBegun = Date.parse(session.startsAt) <= context.now.getTime()
  let free = session.waiting > 0 ? 0 : session.places - session.taken
  const outcomes: Record<string, EnrolOutcome> = {}
  const made: Record<'enrolled' | 'waiting', string[]> = { enrolled: [], waiting: [] }
  for (const { id, pathwayId } of body.asked) {
    const pathway = pathways.get(pathwayId)
    const state = free > 0 ? 'enrolled' : 'waiting'
    if (!pathway) outcomes[pathwayId] = 'pathway-not-open'
    else if (hasBegun && free === 0) outcomes[pathwayId] = 'session-began-full'
    else if (!(await insertEnrolment(context, { ...pathway, id, sessionId: session.id, state })))
      outcomes[pathwayId] = 'already-listed'
    else {
      outcomes[pathwayId] = state
      made[state].push(id)
      if (state === 'enrolled') free -= 1
    }
  }
  const refused = nobodyIn(Object.values(outcomes))
  if (refused) return refused
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
    outcomes,
  })
}

const followedPathways = async (context: Context, asked: readonly { readonly pathwayId: string }[]) =>
  new Map(
    (
      await openPathways(
        context,
        asked.map(({ pathwayId }) => pathwayId),
      )
    ).map((one) => [one.pathwayId, one]),
  )

/** Nobody came in and somebody was kept out: the act is refused, with the first reason. */
const nobodyIn = (outcomes: readonly EnrolOutcome[]) => {
  if (outcomes.some((one) => one === 'enrolled' || one === 'waiting')) return undefined
  const reason = (['pathway-not-open', 'session-began-full'] as const).find((one) => outcomes.includes(one))
  return reason && refuse(reason)
}
