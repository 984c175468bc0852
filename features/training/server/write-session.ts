import { settleDeadline } from '#features/deadlines/server/public.ts'
import { instantOf, isActDay } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { cancelSession, changeSession, createSessions, openSession } from '../contract.ts'
import { type HalfDay, halfDayProblem } from '../rules/half-days.ts'
import { sessionLifecycle } from '../rules/session-lifecycle.ts'
import { loadActivity } from './activity-store.ts'
import { settleAnswer } from './await-answer.ts'
import { listedOf } from './enrolment-store.ts'
import { awaitClosing } from './keep-session.ts'
import { offerFreePlaces } from './offer-places.ts'
import { mayRun, refuseEnded } from './session-access.ts'
import {
  insertSession,
  isMember,
  loadSession,
  lockSession,
  moveSession,
  type SessionValues,
  type StoredSession,
  updateSession,
} from './session-store.ts'
import { tellCancelled, tellMoved } from './tell-persons.ts'

interface Written extends Omit<SessionValues, 'heldOn' | 'startsAt' | 'endsAt'> {
  readonly halfDays: readonly HalfDay[]
}

const checkWritten = async (context: Context, written: Written): Promise<Result<undefined>> => {
  const problem = halfDayProblem(written.halfDays)
  if (problem) return refuseField('/halfDays', problem)
  if (written.trainerId && !(await isMember(context, written.trainerId)))
    return refuseField('/trainerId', 'unknown')
  return done(undefined)
}

/** The day and its half-days as instants of the territory. */
const onDay = ({ timeZone }: Pick<Context, 'timeZone'>, heldOn: string, written: Written): SessionValues => {
  const sorted = written.halfDays.toSorted((a, b) => a.from.localeCompare(b.from))
  return {
    ...written,
    heldOn,
    startsAt: instantOf(heldOn, sorted[0]?.from ?? '00:00', timeZone),
    endsAt: instantOf(heldOn, sorted.at(-1)?.to ?? '00:00', timeZone),
  }
}

/** A series is made at once: the days differ, the rest is the same. */
export const makeSessions: TerritoryHandler<typeof createSessions> = async (context, { body }) => {
  const { activityId, days, isOpen, ...written } = body
  if (!(await loadActivity(context, activityId))) return refuseField('/activityId', 'unknown')
  const checked = await checkWritten(context, written)
  if (!checked.ok) return checked
  if (!days.every((one) => isActDay(one.heldOn))) return refuseField('/days/0/heldOn', 'date-out-of-reach')
  const items: StoredSession[] = []
  for (const { id, heldOn } of days) {
    if (await insertSession(context, { id, activityId, ...onDay(context, heldOn, written) })) {
      if (isOpen) await moveSession(context, id, { move: 'open', to: 'open' })
    }
    const session = await loadSession(context, id)
    if (!session || !mayRun(context.actor, session)) return refuse('not-found')
    await awaitClosing(context, session)
    items.push(session)
  }
  await audit(context, {
    action: 'training.sessions-created',
    subjectKind: 'training-activity',
    subjectId: activityId,
    details: { count: items.length },
  })
  return done({ items })
}

/** The session when the actor runs it and nobody changed it since she read it. */
const runnable = async (
  context: Context,
  { sessionId, version }: { readonly sessionId: string; readonly version: number },
): Promise<Result<StoredSession>> => {
  const session = await lockSession(context, sessionId)
  if (!session || !mayRun(context.actor, session)) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  return session.version === version ? done(session) : refuse('stale-version', { details: session })
}

/** Another day or place is told to who has a place; places go down to those taken, and more of them are offered. */
export const change: TerritoryHandler<typeof changeSession> = async (context, { params, body }) => {
  const { version, heldOn, ...written } = body
  const known = await runnable(context, { sessionId: params.sessionId, version })
  if (!known.ok) return known
  const session = known.value
  const checked = await checkWritten(context, written)
  if (!checked.ok) return checked
  if (!isActDay(heldOn)) return refuseField('/heldOn', 'date-out-of-reach')
  if (written.places < session.taken) return refuse('places-taken', { params: { taken: session.taken } })
  const values = onDay(context, heldOn, written)
  const isMoved =
    values.startsAt.getTime() !== Date.parse(session.startsAt) ||
    values.endsAt.getTime() !== Date.parse(session.endsAt)
  if (isMoved && Date.parse(session.startsAt) <= context.now.getTime()) return refuse('session-began')
  await updateSession(context, session.id, values)
  const after = await loadSession(context, session.id)
  if (!after) return refuse('not-found')
  await awaitClosing(context, after)
  if (isMoved || after.place !== session.place)
    await tellMoved(context, after, await listedOf(context, session.id))
  await offerFreePlaces(context, after)
  await audit(context, {
    action: 'training.session-changed',
    subjectKind: 'training-session',
    subjectId: session.id,
  })
  return reply(context, session.id)
}

export const open: TerritoryHandler<typeof openSession> = async (context, { params, body }) => {
  const known = await runnable(context, { sessionId: params.sessionId, ...body })
  if (!known.ok) return known
  const to = apply(sessionLifecycle, known.value.stored, 'open')
  if (!to.ok) return to
  await moveSession(context, params.sessionId, { move: 'open', to: to.value })
  const after = await loadSession(context, params.sessionId)
  if (after) await awaitClosing(context, after)
  return reply(context, params.sessionId)
}

export const cancel: TerritoryHandler<typeof cancelSession> = async (context, { params, body }) => {
  const known = await runnable(context, { sessionId: params.sessionId, version: body.version })
  if (!known.ok) return known
  const to = apply(sessionLifecycle, known.value.stored, 'cancel', { reasonGiven: true })
  if (!to.ok) return to
  await moveSession(context, params.sessionId, { move: 'cancel', to: to.value, reason: body.reason })
  await settleDeadline(context, 'session-to-close', params.sessionId, context.actor.memberId)
  const listed = await listedOf(context, params.sessionId)
  for (const { enrolmentId, state } of listed)
    if (state === 'offered') await settleAnswer(context, enrolmentId, context.actor.memberId)
  await tellCancelled(context, known.value, listed)
  await audit(context, {
    action: 'training.session-cancelled',
    subjectKind: 'training-session',
    subjectId: params.sessionId,
  })
  return reply(context, params.sessionId)
}

const reply = async (context: Context, id: string) => {
  const session = await loadSession(context, id)
  return session ? done(session) : refuse('not-found')
}
