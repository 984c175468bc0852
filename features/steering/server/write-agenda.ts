import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addToAgenda, changeAgendaItem, removeAgendaItem } from '../contract.ts'
import { deletePoint, insertPoints, isAnswered, loadAgenda, rewordPoint, stepPoint } from './agenda-store.ts'
import { refuseClosed } from './meeting-access.ts'
import { lockMeeting, type StoredMeeting } from './meeting-store.ts'

export const addPoints: TerritoryHandler<typeof addToAgenda> = async (context, { params, body }) => {
  const meeting = await openMeeting(context, params.meetingId)
  if (!meeting.ok) return meeting
  await insertPoints(context, meeting.value.id, body.points)
  return done(undefined)
}

export const changePoint: TerritoryHandler<typeof changeAgendaItem> = async (context, { params, body }) => {
  const meeting = await openMeeting(context, params.meetingId)
  if (!meeting.ok) return meeting
  if (!(await rewordPoint(context.tx, params, body))) return refuse('not-found')
  if (body.step !== 'stay') await stepPoint(context.tx, params, body.step)
  return done(undefined)
}

/** What a decision answers stays on the agenda. */
export const removePoint: TerritoryHandler<typeof removeAgendaItem> = async (context, { params }) => {
  const meeting = await openMeeting(context, params.meetingId)
  if (!meeting.ok) return meeting
  const agenda = await loadAgenda(context.tx, meeting.value.id)
  if (!agenda.some(({ id }) => id === params.itemId)) return refuse('not-found')
  if (await isAnswered(context.tx, params.itemId)) return refuse('item-answered')
  await deletePoint(context.tx, params.itemId)
  return done(undefined)
}

/** A meeting whose agenda may still change, held. */
const openMeeting = async ({ tx }: Context, id: string): Promise<Result<StoredMeeting>> => {
  const meeting = await lockMeeting(tx, id)
  if (!meeting) return refuse('not-found')
  return refuseClosed(meeting) ?? done(meeting)
}
