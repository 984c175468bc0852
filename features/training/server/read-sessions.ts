import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listSessions, readSession } from '../contract.ts'
import { loadActivity } from './activity-store.ts'
import { loadListed } from './enrolment-store.ts'
import { loadMarks } from './presence-store.ts'
import { mayRead, readsEveryName } from './session-access.ts'
import { endOf, loadSession, loadSessions } from './session-store.ts'
import { shownTo } from './write-activity.ts'

export const showSessions: TerritoryHandler<typeof listSessions> = async (context, { query }) => {
  const items = await loadSessions(context, query)
  return done({
    items: items.filter(
      (one) => mayRead(context.actor, one) && (query.state === undefined || one.state === query.state),
    ),
  })
}

/** Names only (R8), and only those that the reader may read: the others are not selected (R11). */
export const showSession: TerritoryHandler<typeof readSession> = async (context, { params }) => {
  const { actor } = context
  const session = await loadSession(context, params.sessionId)
  if (!session || !mayRead(actor, session)) return refuse('not-found')
  const activity = await loadActivity(context, session.activityId)
  if (!activity) return refuse('not-found')
  const listed = await loadListed(context, session.id, readsEveryName(actor, session))
  const marks = Map.groupBy(await loadMarks(context, session.id), (mark) => mark.enrolmentId)
  if (listed.length > 0)
    await audit(context, {
      action: 'training.session-opened',
      subjectKind: 'training-session',
      subjectId: session.id,
      details: { count: listed.length },
      concerned: listed.map(({ personId }) => personId),
    })
  const waiting = listed.filter(({ state }) => state === 'waiting')
  return done({
    session,
    activity: shownTo(context, activity),
    participants: listed.map((one) => ({
      ...{ enrolmentId: one.enrolmentId, personName: one.personName, state: one.state, version: one.version },
      personId: one.isFollowed ? one.personId : null,
      rank: one.state === 'waiting' && waiting.length === session.waiting ? waiting.indexOf(one) + 1 : null,
      offerEndsAt: one.offerEndsAt,
      marks: marks.get(one.enrolmentId) ?? [],
      mayAnswer: one.isFollowed,
    })),
    ...(await endOf(context, session.id)),
  })
}
