import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { hashOf } from '#platform/server/seals.ts'
import type { readSheet, signSheet } from '../contract.ts'
import { loadMarks } from './presence-store.ts'
import { mayAttend, refuseEnded } from './session-access.ts'
import { loadSession, lockSession } from './session-store.ts'
import { sheetOf } from './sheet-of.ts'
import { insertSignature, signedText } from './sheet-store.ts'

/** The participant signs in front of who attends the session; who is not noted present signs nothing. */
export const sign: TerritoryHandler<typeof signSheet> = async (context, { params, body }) => {
  const session = await lockSession(context, params.sessionId)
  if (!session || !mayAttend(context.actor, session)) return refuse('not-found')
  const ended = refuseEnded(session)
  if (ended) return ended
  const mark = (await loadMarks(context, session.id)).find(
    (one) => one.enrolmentId === body.enrolmentId && one.part === body.part,
  )
  if (mark?.value !== 'present') return refuse('not-present')
  const signed = {
    ...{ enrolmentId: body.enrolmentId, part: body.part, drawing: body.drawing },
    kind: body.drawing === null ? ('ticked' as const) : ('drawn' as const),
    signedAt: `${context.now.toISOString().slice(0, 19)}Z`,
    recordedBy: context.actor.memberId,
  }
  const hash = hashOf(signedText(signed))
  if (!(await insertSignature(context, { ...signed, id: body.id, hash }))) return refuse('half-day-signed')
  await audit(context, {
    action: 'training.sheet-signed',
    subjectKind: 'training-session',
    subjectId: session.id,
    details: { hash },
  })
  return done({ hash })
}

export const showSheet: TerritoryHandler<typeof readSheet> = (context, { params }) =>
  loadSheet(context, params.sessionId, 'training.sheet-opened')

/** Whoever was enrolled, with what was signed; a row that is no longer what was signed says so. It is traced first. */
export const loadSheet = async (
  context: Context,
  sessionId: string,
  action: 'training.sheet-opened' | 'training.sheet-printed',
) => {
  const session = await loadSession(context, sessionId)
  if (!session || !mayAttend(context.actor, session)) return refuse('not-found')
  const { lines, ...sheet } = await sheetOf(context, session)
  await audit(context, {
    action,
    subjectKind: 'training-session',
    subjectId: session.id,
    concerned: lines.map(({ personId }) => personId),
  })
  return done({ ...sheet, session, lines: lines.map(({ personId: _, ...line }) => line) })
}
