import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { cancelSession, changeSession, openSession } from '../contract.ts'
import { addWaiting, latestReception } from './agenda-store.ts'
import { expectMembers } from './attendance-store.ts'
import { quorumSetting } from './quorum-setting.ts'
import { refuseChange } from './session-access.ts'
import {
  insertSession,
  isOpenScheme,
  loadSession,
  lockSession,
  markCancelled,
  updateSession,
} from './session-store.ts'

/** Calls a sitting; all that awaits a decision of its scheme is on the agenda at once. */
export const callSession: TerritoryHandler<typeof openSession> = async (context, { body }) => {
  const { tx } = context
  if (!(await isOpenScheme(tx, body.schemeId))) return refuse('unknown-scheme')
  const isNew = await insertSession(context, {
    ...body,
    quorumPercent: await quorumOn(context, body.heldOn),
  })
  if (isNew) {
    if (!(await expectMembers(tx, body.id, body.memberIds))) return refuseField('/memberIds', 'unknown')
    await addWaiting(context, { ...body, sessionId: body.id })
    await audit(context, {
      action: 'committee.session-called',
      subjectKind: 'committee-session',
      subjectId: body.id,
      details: { heldOn: body.heldOn },
    })
  }
  const session = await loadSession(tx, body.id)
  return session ? done(session) : refuse('not-found')
}

export const moveSession: TerritoryHandler<typeof changeSession> = async (context, { params, body }) => {
  const { tx } = context
  const session = await lockSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const refused = refuseChange(session, body)
  if (refused) return refused
  const latest = await latestReception(tx, session.id)
  if (latest !== null && body.heldOn < latest) return refuseField('/heldOn', 'before-application')
  await updateSession(tx, session.id, { ...body, quorumPercent: await quorumOn(context, body.heldOn) })
  if (!(await expectMembers(tx, session.id, body.memberIds))) return refuseField('/memberIds', 'unknown')
  const after = await loadSession(tx, session.id)
  return after ? done(after) : refuse('not-found')
}

/** A sitting that decided something is signed, not cancelled. */
export const dropSession: TerritoryHandler<typeof cancelSession> = async (context, { params, body }) => {
  const { tx } = context
  const session = await lockSession(tx, params.sessionId)
  if (!session) return refuse('not-found')
  const refused = refuseChange(session, body)
  if (refused) return refused
  if (session.decided > 0) return refuse('session-decided')
  await markCancelled(context, session.id, body.reason)
  await audit(context, {
    action: 'committee.session-cancelled',
    subjectKind: 'committee-session',
    subjectId: session.id,
  })
  const after = await loadSession(tx, session.id)
  return after ? done(after) : refuse('not-found')
}

const quorumOn = async ({ tx }: Context, day: CalendarDate): Promise<number> =>
  Math.round((await settingAt(tx, quorumSetting, day)) * 100)
