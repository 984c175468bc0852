import { done, refuse } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { readActLetters, readMeetingLetter, readPathwayLetter } from '../../contract/letters.ts'
import { personsToTell } from '../caseload/persons-to-tell.ts'
import { loadMeeting } from '../meetings/meeting-store.ts'
import { loadPathway } from '../pathway-store.ts'
import {
  appointmentToTell,
  currentReferents,
  nextAppointmentId,
  plannedAppointments,
} from './letter-store.ts'
import { writeLetters } from './write-letters.ts'

/** A letter for one person, who prefers paper or has no e-mail. */
export const writePathwayLetter = async (
  context: Context,
  params: Input<typeof readPathwayLetter>['params'],
) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  const meetingId = await nextAppointmentId(context, params.pathwayId)
  const addressed =
    params.kind === 'new-referent'
      ? await currentReferents(context, [params.pathwayId])
      : await plannedAppointments(context, meetingId ? [meetingId] : [])
  return done(await writeLetters(context, addressed))
}

/** The letter of one appointment, for who hears of it on paper. */
export const writeMeetingLetter = async (
  context: Context,
  params: Input<typeof readMeetingLetter>['params'],
) => {
  const meeting = await loadMeeting(context, params.meetingId)
  if (!meeting?.pathwayId) return refuse('not-found')
  const pathway = await loadPathway(context, meeting.pathwayId, 'pathways.read')
  if (!pathway.ok) return pathway
  const addressed = await appointmentToTell(context, meeting.id)
  return done(await writeLetters(context, addressed ? [addressed] : []))
}

interface StoredAct {
  readonly kind: 'appointments' | 'hand-over' | 'follow-ups' | 'export'
  readonly undoneAt: Date | null
  readonly undo: readonly (string | { readonly pathwayId: string })[] | null
}

/** The letters of an act on several persons: only its author, only those whom no mail told. */
export const writeActLetters = async (context: Context, params: Input<typeof readActLetters>['params']) => {
  const { tx, actor } = context
  const [act] = await tx.query<StoredAct>(
    `select kind, undone_at as "undoneAt", details -> 'undo' as undo from pathways.bulk_act
     where territory_id = $1 and id = $2 and member_id = $3`,
    [tx.territoryId, params.actId, actor.memberId],
  )
  if (!act || act.kind === 'export' || act.kind === 'follow-ups') return refuse('not-found')
  if (act.undoneAt) return refuse('already-undone')
  const ids = (act.undo ?? []).map((one) => (typeof one === 'string' ? one : one.pathwayId))
  const addressed =
    act.kind === 'appointments'
      ? await plannedAppointments(context, ids)
      : await currentReferents(context, ids)
  const persons = await personsToTell(
    context,
    addressed.map((one) => one.pathwayId),
  )
  const withoutMail = new Set(persons.filter((one) => !one.email).map((one) => one.pathwayId))
  const toWrite = addressed.filter((one) => withoutMail.has(one.pathwayId))
  return done(await writeLetters(context, toWrite))
}
