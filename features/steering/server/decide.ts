import { apply } from '#kernel/lifecycle.ts'
import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeDecision, correctDecision, Decision, decide } from '../contract.ts'
import { lawRulesOn } from '../rules/body-kinds.ts'
import { lastDeadline } from '../rules/deadline.ts'
import { decisionLifecycle } from '../rules/lifecycles.ts'
import { isOverfull, outcomeOf, type Vote } from '../rules/vote.ts'
import { loadAgenda } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadBody } from './body-store.ts'
import {
  insertDecision,
  loadDecision,
  noteMove,
  rewriteDecision,
  stepDecision,
  type WrittenDecision,
} from './decision-store.ts'
import { followDecision } from './follow-decision.ts'
import { refuseClosed } from './meeting-access.ts'
import { lockMeeting, type StoredMeeting } from './meeting-store.ts'
import { quorumOfMeeting } from './record-presence.ts'
import { memberToSeat } from './seat-store.ts'

/** Sent twice, a decision is one. The votes make its outcome; a rejected one has nobody to act. */
export const writeDecision: TerritoryHandler<typeof decide> = async (context, { params, body }) => {
  const meeting = await sittingMeeting(context, params.meetingId)
  if (!meeting.ok) return meeting
  const known = await loadDecision(context, body.id)
  if (known) return done(known)
  const decided = await decisionFrom(context, meeting.value, body)
  if (!decided.ok) return decided
  await insertDecision(context, { ...decided.value, id: body.id, meetingId: meeting.value.id })
  await followDecision(context, { ...decided.value, id: body.id })
  await audit(context, {
    ...{ action: 'steering.decided', subjectKind: 'steering-decision', subjectId: body.id },
  })
  return reread(context, body.id)
}

/** Until the minutes are signed; one whose follow-up began is moved, not rewritten. */
export const rewrite: TerritoryHandler<typeof changeDecision> = async (context, { params, body }) => {
  const known = await loadDecision(context, params.decisionId)
  if (!known) return refuse('not-found')
  const meeting = await sittingMeeting(context, known.meetingId)
  if (!meeting.ok) return meeting
  if (known.version !== body.version) return refuse('stale-version', { details: known })
  if (known.state !== 'recorded' && known.state !== 'to-do') return refuse('decision-followed')
  const decided = await decisionFrom(context, meeting.value, body)
  if (!decided.ok) return decided
  await rewriteDecision(context, { ...decided.value, id: known.id })
  await noteMove(context, { id: known.id, move: 'rewrite', from: known.state, to: decided.value.state })
  await followDecision(context, { ...decided.value, id: known.id })
  return reread(context, known.id)
}

/** What was signed stays as it was; the former decision is replaced, with the reason beside the new one. */
export const correct: TerritoryHandler<typeof correctDecision> = async (context, { params, body }) => {
  const former = await loadDecision(context, params.decisionId)
  const meeting = former && (await lockMeeting(context.tx, former.meetingId))
  if (!former || !meeting) return refuse('not-found')
  const known = await loadDecision(context, body.id)
  if (known) return done(known)
  if (meeting.state !== 'signed') return refuse('meeting-not-signed')
  const replaced = apply(decisionLifecycle, former.state, 'replace')
  if (!replaced.ok) return refuse('decision-replaced')
  const refused = await refuseOwner(context, meeting, body)
  if (refused) return refused
  await stepDecision(context, { ...former, state: replaced.value })
  await noteMove(context, { id: former.id, move: 'replace', from: former.state, to: replaced.value })
  await followDecision(context, { ...former, state: replaced.value })
  const state = body.ownerId === null ? 'recorded' : 'to-do'
  const { id, label, ownerId, dueOn, correctionReason } = body
  await insertDecision(context, {
    ...{ id, label, ownerId, dueOn, correctionReason, state },
    ...{ meetingId: meeting.id, agendaItemId: former.agendaItemId, vote: null, outcome: 'adopted' },
    correctsId: former.id,
  })
  await followDecision(context, { id, label, state, ownerId, dueOn })
  await audit(context, {
    ...{ action: 'steering.decision-corrected', subjectKind: 'steering-decision', subjectId: former.id },
  })
  return reread(context, id)
}

const reread = async (context: Context, id: string): Promise<Result<Decision>> => {
  const made = await loadDecision(context, id)
  return made ? done(made) : refuse('not-found')
}

/** A meeting that may decide: its day came, its minutes are not signed. */
const sittingMeeting = async ({ tx, today }: Context, id: string): Promise<Result<StoredMeeting>> => {
  const meeting = await lockMeeting(tx, id)
  if (!meeting) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  return meeting.heldOn > today ? refuse('meeting-to-come') : done(meeting)
}

type Told = Pick<WrittenDecision, 'label' | 'ownerId' | 'dueOn' | 'agendaItemId' | 'vote'>
type Made = Omit<WrittenDecision, 'id' | 'meetingId'>

const decisionFrom = async (context: Context, meeting: StoredMeeting, told: Told): Promise<Result<Made>> => {
  const { tx } = context
  const refused =
    (await refuseOwner(context, meeting, told)) ?? (await refuseVote(context, meeting, told.vote))
  if (refused) return refused
  if (told.agendaItemId !== null) {
    const agenda = await loadAgenda(tx, meeting.id)
    if (!agenda.some(({ id }) => id === told.agendaItemId)) return refuseField('/agendaItemId', 'unknown')
  }
  const body = await loadBody(context, meeting.bodyId)
  if (!body) return refuse('not-found')
  const outcome = outcomeOf(told.vote, lawRulesOn(body.kind, meeting.heldOn)?.statePrevails ?? false)
  const acts = outcome === 'adopted' && told.ownerId !== null
  return done({
    ...{ label: told.label, agendaItemId: told.agendaItemId, vote: told.vote, outcome },
    ...{ ownerId: acts ? told.ownerId : null, dueOn: acts ? told.dueOn : null },
    state: acts ? 'to-do' : 'recorded',
  })
}

/** An action has both its owner and its day, which the meeting cannot come after: it would be born late. */
const refuseOwner = async (
  { tx, today }: Context,
  { heldOn }: StoredMeeting,
  { ownerId, dueOn }: Pick<Told, 'ownerId' | 'dueOn'>,
): Promise<Refusal | undefined> => {
  if (ownerId !== null && dueOn === null) return refuseField('/dueOn', 'required')
  if (ownerId === null && dueOn !== null) return refuseField('/ownerId', 'required')
  if (dueOn !== null && dueOn < heldOn) return refuseField('/dueOn', 'due-before-meeting')
  if (dueOn !== null && dueOn > lastDeadline(today)) return refuseField('/dueOn', 'deadline-too-far')
  if (ownerId !== null && !(await memberToSeat(tx, ownerId))) return refuseField('/ownerId', 'unknown-owner')
  return undefined
}

/** No more votes than members who vote there, or represented. */
const refuseVote = async (
  { tx }: Context,
  meeting: StoredMeeting,
  vote: Vote | null,
): Promise<Refusal | undefined> => {
  if (vote === null) return undefined
  const { counted } = quorumOfMeeting(meeting, await loadAttendance(tx, meeting))
  return isOverfull(vote, counted) ? refuseField('/vote', 'too-many-votes', { most: counted }) : undefined
}
