import { instantOf } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { correctPresence, recordPresence } from '../contract.ts'
import { insertPresence, loadMarks } from './presence-store.ts'
import { mayAttend, mayRun, refuseEnded } from './session-access.ts'
import { lockSession } from './session-store.ts'
import { writeThread } from './write-thread.ts'

/** V12: nothing is noted of a half-day before it begins; who signed that she is there stays noted so. */
export const notePresence: TerritoryHandler<typeof recordPresence> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayAttend(context.actor, session)) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  const known = await loadMarks(context, session.id)
  const isKnown = (mark: (typeof body.marks)[number]) =>
    known.some((one) => one.enrolmentId === mark.enrolmentId && one.part === mark.part)
  if (!body.marks.every(isKnown)) return refuse('not-enrolled')
  const begun = new Set(
    session.halfDays
      .filter(({ from }) => instantOf(session.heldOn, from, context.timeZone) <= context.now)
      .map(({ part }) => part),
  )
  if (session.stored === 'draft' || body.marks.some(({ part }) => !begun.has(part)))
    return refuse('half-day-to-come')
  const isSigned = (mark: (typeof body.marks)[number]) =>
    known.some(
      (one) => one.enrolmentId === mark.enrolmentId && one.part === mark.part && one.signedAt !== null,
    )
  if (body.marks.some((mark) => mark.value !== 'present' && isSigned(mark))) return refuse('presence-signed')
  await insertPresence(context, body.marks)
  return done(undefined)
}

/** What was sealed stays; the new row says why, and the thread follows it. */
export const correct: TerritoryHandler<typeof correctPresence> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayRun(context.actor, session)) return refuse('not-found')
  if (session.stored !== 'closed') return refuse('session-not-closed')
  const known = await loadMarks(context, session.id)
  if (!known.some((one) => one.enrolmentId === body.enrolmentId && one.part === body.part))
    return refuse('not-enrolled')
  await insertPresence(context, [body])
  await writeThread(context, session, [body.enrolmentId])
  await audit(context, {
    action: 'training.presence-corrected',
    subjectKind: 'training-session',
    subjectId: session.id,
  })
  return done(undefined)
}
