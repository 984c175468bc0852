import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readMeeting } from '../contract.ts'
import { lawRulesOn } from '../rules/body-kinds.ts'
import { loadAgenda } from './agenda-store.ts'
import { loadAttendance } from './attendance-store.ts'
import { loadBody } from './body-store.ts'
import { decisionsOf } from './decision-store.ts'
import { frozenOf } from './frozen-store.ts'
import { loadMeeting, loadMoves, shownMeeting } from './meeting-store.ts'
import { quorumOfMeeting } from './record-presence.ts'
import { proxiesOn } from './settings.ts'

export const showMeeting: TerritoryHandler<typeof readMeeting> = async (context, { params }) => {
  const { tx } = context
  const meeting = await loadMeeting(tx, params.meetingId)
  const body = meeting && (await loadBody(context, meeting.bodyId))
  if (!meeting || !body) return refuse('not-found')
  const attendance = await loadAttendance(tx, meeting)
  return done({
    ...{ meeting: shownMeeting(meeting), body, attendance },
    agenda: await loadAgenda(tx, meeting.id),
    quorum: quorumOfMeeting(meeting, attendance),
    proxiesHeld: await proxiesOn(tx, meeting.heldOn),
    statePrevails: lawRulesOn(body.kind, meeting.heldOn)?.statePrevails ?? false,
    decisions: await decisionsOf(context, meeting.id),
    moves: await loadMoves(tx, meeting.id),
    frozen: (await frozenOf(tx, meeting.id)).map(({ board, at }) => ({
      ...{ agreementId: board.agreementId, label: board.label, at },
    })),
  })
}
