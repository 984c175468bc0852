import type { CommitteeBoard, MinutesContent } from '../contract.ts'
import { loadAgenda } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadBody } from './body-store.ts'
import { decisionsOf } from './decision-store.ts'
import type { StoredMeeting } from './meeting-store.ts'
import { type Keeping, loadDraft } from './minutes-store.ts'
import { quorumOfMeeting } from './record-presence.ts'

/** The minutes as the rows make them now. */
export const makeMinutes = async (
  context: Keeping,
  meeting: StoredMeeting,
  { chairs, boards }: { readonly chairs: readonly string[]; readonly boards: readonly CommitteeBoard[] },
): Promise<MinutesContent> => {
  const { tx } = context
  const now = context.now.toISOString()
  const body = await loadBody(context, meeting.bodyId)
  if (!body) throw new Error('a meeting of no body')
  const attendance = await loadAttendance(tx, meeting)
  const nameOf = new Map(attendance.map(({ seatId, name }) => [seatId, name]))
  return {
    ...{ form: 'bassin.steering-minutes.1', committee: body.label, kind: body.kind },
    agreements: body.agreements.map(({ label }) => label),
    ...{ heldOn: meeting.heldOn, startsAt: meeting.startsAt, place: meeting.place, chairs: [...chairs] },
    members: attendance.map(({ name, quality, organisationName, isVoting, presence, proxySeatId }) => ({
      ...{ name, quality, organisation: organisationName, isVoting, presence },
      proxyTo: proxySeatId === null ? null : (nameOf.get(proxySeatId) ?? null),
    })),
    quorum: quorumOfMeeting(meeting, attendance),
    agenda: (await loadAgenda(tx, meeting.id)).map(({ title, detail }) => ({ title, detail })),
    text: (await loadDraft(tx, meeting.id)).text,
    decisions: (await decisionsOf(context, meeting.id))
      .filter(({ correctsNumber }) => correctsNumber === null)
      .map(({ number, label, ownerName, dueOn, vote, outcome, moves }) => ({
        ...{ number, label, owner: ownerName, dueOn, vote, outcome },
        isDropped: moves.findLast(({ at }) => at <= now)?.toState === 'dropped',
      })),
    boards: [...boards],
  }
}
