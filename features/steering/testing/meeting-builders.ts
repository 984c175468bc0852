import type { World } from '#apps/testing/world.ts'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput, CallReply } from '#platform/contract/route.ts'
import {
  addSeat,
  addToAgenda,
  type Body,
  createBody,
  type Decision,
  decide,
  type Meeting,
  planMeeting,
  readMeeting,
  recordPresence,
  type Seat,
  signMinutes,
} from '../contract.ts'

const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''

/** A steering committee of a protocol whose first objective is far from its target. */
export const aBody = async (
  world: World,
  more: Partial<CallInput<typeof createBody>['body']> = {},
): Promise<Body> =>
  world.as('projectManager').done(createBody, {
    params: {},
    body: {
      ...{ id: newId(), kind: 'steering', label: 'Comité de pilotage', openedOn: '2026-01-15' },
      agreementIds: more.agreementIds ?? [await anAgreement(world, anObjective())],
      ...more,
    },
  })

type SeatBody = CallInput<typeof addSeat>['body']

export const someSeat = (more: Partial<SeatBody> = {}): SeatBody => ({
  ...{ id: newId(), name: 'Anne Lefort', quality: 'Sous-préfète', side: 'state' },
  ...{ isVoting: true, isPresident: true, fromOn: '2026-01-15', untilOn: '2029-01-14' },
  ...more,
})

export const aSeat = (world: World, bodyId: string, more: Partial<SeatBody> = {}): Promise<Seat> =>
  world.as('projectManager').done(addSeat, { params: { bodyId }, body: someSeat(more) })

/** A president without an access, the project manager and one who sits, all with a vote. */
export const threeSeats = async (world: World, bodyId: string) => ({
  president: await aSeat(world, bodyId),
  manager: await aSeat(world, bodyId, {
    ...{ memberId: memberOf(world, 'projectManager'), quality: 'Cheffe de projet', isPresident: false },
    side: 'local-authority',
  }),
  member: await aSeat(world, bodyId, {
    ...{ memberId: memberOf(world, 'committeeMember'), quality: 'Partenaire', isPresident: false },
    side: 'other',
  }),
})

export const aMeeting = (
  world: World,
  bodyId: string,
  more: Partial<CallInput<typeof planMeeting>['body']> = {},
): Promise<Meeting> =>
  world.as('projectManager').done(planMeeting, {
    params: { bodyId },
    body: { id: newId(), heldOn: '2026-11-23', startsAt: '09:30', place: 'Salle du conseil', ...more },
  })

export const meetingOf = (
  world: World,
  meetingId: string,
  role = 'projectManager',
): Promise<CallReply<typeof readMeeting>> => world.as(role).done(readMeeting, { params: { meetingId } })

export const isThere = (world: World, meetingId: string, seatId: string) =>
  world
    .as('projectManager')
    .done(recordPresence, { params: { meetingId }, body: { seatId, presence: 'present' } })

/** A meeting of this morning, its three members there and one point on its agenda. */
export const aSittingMeeting = async (world: World, more: Parameters<typeof aBody>[1] = {}) => {
  const body = await aBody(world, more)
  const seats = await threeSeats(world, body.id)
  const meeting = await aMeeting(world, body.id)
  for (const { id } of Object.values(seats)) await isThere(world, meeting.id, id)
  await world.as('projectManager').done(addToAgenda, {
    params: { meetingId: meeting.id },
    body: { points: [{ id: newId(), title: 'Bilan de l’année' }] },
  })
  const { agenda, meeting: now } = await meetingOf(world, meeting.id)
  return { body, seats, meeting: now, point: agenda[0] ?? { id: '' } }
}

type DecisionBody = CallInput<typeof decide>['body']

/** An action of the project manager, due in a month. */
export const someDecision = (world: World, more: Partial<DecisionBody> = {}): DecisionBody => ({
  ...{ id: newId(), label: 'Écrire aux employeurs du canal.' },
  ...{ ownerId: memberOf(world, 'projectManager'), dueOn: '2026-12-23' },
  ...more,
})

export const aDecision = (
  world: World,
  meetingId: string,
  more: Partial<DecisionBody> = {},
): Promise<Decision> =>
  world.as('projectManager').done(decide, { params: { meetingId }, body: someDecision(world, more) })

/** The same, one decision taken and the minutes signed by its president. */
export const aSignedMeeting = async (world: World) => {
  const sitting = await aSittingMeeting(world)
  const decision = await aDecision(world, sitting.meeting.id)
  const { hash } = await world.as('projectManager').done(signMinutes, {
    params: { meetingId: sitting.meeting.id },
    body: { version: 0, chairIds: [sitting.seats.president.id] },
  })
  return { ...sitting, decision, hash }
}
