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
  const kept = ({ enrolmentId, part }: (typeof body.marks)[number]) =>
    known.find((one) => one.enrolmentId === enrolmentId && one.part === part)
  if (!body.marks.every(kept)) return refuse('not-enrolled')
  const begun = new Set(
    session.halfDays
      .filter(({ from }) => instantOf(session.heldOn, from, context.timeZone) <= context.now)
      .map(({ part }) => part),
  )
  if (session.stored === 'draft' || body.marks.some(({ part }) => !begun.has(part)))
    return refuse('half-day-to-come')
  if (body.marks.some((mark) => mark.value !== 'present' && kept(mark)?.signedAt))
    return refuse('presence-signed')
  const isNotedSince = (mark: (typeof body.marks)[number]) => {
    const value = kept(mark)?.value
    return mark.former !== undefined && value !== mark.former && value !== mark.value
  }
  const since = body.marks.find(isNotedSince)
  if (since) return refuse('presence-noted-since', { params: { value: kept(since)?.value ?? 'none' } })
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
