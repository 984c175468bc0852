import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { hashOf } from '#platform/server/seals.ts'
import { minutesContent, type readMinutes, type signMinutes, type writeDraft } from '../contract.ts'
import { loadAttendance } from './attendance-store.ts'
import { boardsOf } from './board-of-agreement.ts'
import { loadBody } from './body-store.ts'
import { decisionsOf } from './decision-store.ts'
import { freeze } from './frozen-store.ts'
import { makeMinutes } from './make-minutes.ts'
import { refuseClosed } from './meeting-access.ts'
import { loadMeeting, lockMeeting, moveMeeting, type StoredMeeting } from './meeting-store.ts'
import { insertDraft, insertMinutes, type Keeping, loadDraft, signatureOf } from './minutes-store.ts'

/** What will be signed, or what was. */
export const showMinutes: TerritoryHandler<typeof readMinutes> = async (context, { params }) => {
  const { tx } = context
  const meeting = await loadMeeting(tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  const signed = await signatureOf(tx, meeting.id)
  const attendance = await loadAttendance(tx, meeting)
  return done({
    ...{ meetingId: meeting.id, state: meeting.state },
    minutes: await minutesOf(context, meeting),
    draft: await loadDraft(tx, meeting.id),
    signature: signed
      ? {
          ...{ on: signed.on, recordedByName: signed.recordedByName, hash: signed.hash },
          isIntact: hashOf(signed.content) === signed.hash,
        }
      : null,
    corrections: (await decisionsOf(context, meeting.id)).filter(
      ({ correctsNumber }) => correctsNumber !== null,
    ),
    present: attendance
      .filter(({ presence }) => presence === 'present')
      .map(({ seatId, name, isPresident }) => ({ seatId, name, isPresident })),
  })
}

/** As they were signed, else as they are now, with the figures of now. */
export const minutesOf = async (context: Context, meeting: StoredMeeting) => {
  const signed = await signatureOf(context.tx, meeting.id)
  if (signed) return minutesContent.parse(JSON.parse(signed.content))
  const body = await loadBody(context, meeting.bodyId)
  const boards = meeting.state === 'cancelled' ? [] : await boardsOf(context, body?.agreements ?? [])
  return makeMinutes(context, meeting, { chairs: [], boards })
}

/** Two who write at once: the second is given the text of the first, and hers stays on her screen. */
export const writeText: TerritoryHandler<typeof writeDraft> = async (context, { params, body }) => {
  const { tx } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  const isKept = await insertDraft(context, { meetingId: meeting.id, ...body })
  const draft = await loadDraft(tx, meeting.id)
  return isKept ? done(draft) : refuse('stale-version', { details: draft })
}

/** Those who presided are among the present. The figures are frozen with the text, which must be the one that was read. */
export const sign: TerritoryHandler<typeof signMinutes> = async (context, { params, body }) => {
  const { tx, now, today } = context
  const meeting = await lockMeeting(tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  const closed = refuseClosed(meeting)
  if (closed) return closed
  if (meeting.heldOn > today) return refuse('meeting-to-come')
  const draft = await loadDraft(tx, meeting.id)
  if (draft.version !== body.version) return refuse('stale-version', { details: draft })
  const attendance = await loadAttendance(tx, meeting)
  const chairs = attendance.filter(({ seatId }) => body.chairIds.includes(seatId))
  const areThere = chairs.every(({ presence }) => presence === 'present')
  if (!areThere || chairs.length !== new Set(body.chairIds).size)
    return refuseField('/chairIds', 'chair-absent')
  const hash = await keepMinutes(
    context,
    meeting,
    chairs.map(({ name }) => name),
  )
  await audit(context, {
    ...{ action: 'steering.minutes-signed', subjectKind: 'steering-meeting', subjectId: meeting.id },
    // The trail is chained: it bears witness to the hash as well.
    details: { hash },
  })
  return done({ hash, at: now.toISOString() })
}

/** Freezes the figures, keeps the text with its hash, and signs the meeting; gives the hash. */
export const keepMinutes = async (
  context: Keeping,
  meeting: StoredMeeting,
  chairs: readonly string[],
): Promise<string> => {
  const body = await loadBody(context, meeting.bodyId)
  const boards = await boardsOf(context, body?.agreements ?? [])
  await freeze(context, meeting.id, boards)
  const content = JSON.stringify(await makeMinutes(context, meeting, { chairs, boards }))
  const hash = await insertMinutes(context, { meetingId: meeting.id, content })
  await moveMeeting(context, { id: meeting.id, move: 'sign', from: meeting.state, to: 'signed' })
  return hash
}
