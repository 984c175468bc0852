import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { cancelMeeting, changeMeeting, planMeeting } from '../contract.ts'
import { loadBody } from './body-store.ts'
import { refuseClosed, refuseOutside } from './meeting-access.ts'
import {
  insertMeeting,
  loadMeeting,
  lockMeeting,
  moveMeeting,
  shownMeeting,
  updateMeeting,
} from './meeting-store.ts'
import { quorumPercentOn } from './settings.ts'
import { tellCancelled } from './tell-cancelled.ts'

export const plan: TerritoryHandler<typeof planMeeting> = async (context, { params, body }) => {
  const { tx } = context
  const of = await loadBody(context, params.bodyId)
  if (!of) return refuse('not-found')
  const outside = refuseOutside(of, body.heldOn)
  if (outside) return outside
  const quorumPercent = await quorumPercentOn(tx, of.kind, body.heldOn)
  if (await insertMeeting(context, { ...body, bodyId: of.id, quorumPercent }))
    await audit(context, {
      ...{ action: 'steering.meeting-planned', subjectKind: 'steering-meeting', subjectId: body.id },
      details: { heldOn: body.heldOn },
    })
  const made = await loadMeeting(tx, body.id)
  return made ? done(shownMeeting(made)) : refuse('not-found')
}

export const change: TerritoryHandler<typeof changeMeeting> = async (context, { params, body }) => {
  const { tx } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  const of = meeting && (await loadBody(context, meeting.bodyId))
  if (!meeting || !of) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  if (meeting.version !== body.version) return refuse('stale-version', { details: shownMeeting(meeting) })
  const outside = refuseOutside(of, body.heldOn)
  if (outside) return outside
  await updateMeeting(tx, meeting.id, {
    ...body,
    quorumPercent: await quorumPercentOn(tx, of.kind, body.heldOn),
  })
  const after = await loadMeeting(tx, meeting.id)
  return after ? done(shownMeeting(after)) : refuse('not-found')
}

/** A meeting that decided something is signed, not cancelled; those who were called are told not to come. */
export const cancel: TerritoryHandler<typeof cancelMeeting> = async (context, { params, body }) => {
  const { tx } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  if (meeting.version !== body.version) return refuse('stale-version', { details: shownMeeting(meeting) })
  if (meeting.decided > 0) return refuse('meeting-decided')
  await moveMeeting(context, {
    ...{ id: meeting.id, move: 'cancel', from: meeting.state, to: 'cancelled', reason: body.reason },
  })
  if (meeting.state === 'convened' && meeting.heldOn >= context.today)
    await tellCancelled(context, meeting, body.reason)
  await audit(context, {
    ...{ action: 'steering.meeting-cancelled', subjectKind: 'steering-meeting', subjectId: meeting.id },
  })
  const after = await loadMeeting(tx, meeting.id)
  return after ? done(shownMeeting(after)) : refuse('not-found')
}
