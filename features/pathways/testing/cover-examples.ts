import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { noteAbsence } from '#features/organisations/contract.ts'
import { newId } from '#kernel/id.ts'
import { type coverRoutes, proposeAppointments } from '../contract.ts'
import { aPathway } from './pathway-builders.ts'

/** The référent has an appointment on a day on which she will be away. */
const anAppointmentAway = async (world: World) => {
  const [absenceId, meetingId] = [newId(), newId()]
  const { id: pathwayId } = await aPathway(world)
  const referent = world.as('referent')
  await referent.done(proposeAppointments, {
    params: {},
    body: {
      ...{ id: newId(), kind: 'interview' },
      appointments: [{ id: meetingId, pathwayId, at: '2026-12-01T13:00:00Z' }],
    },
  })
  await referent.done(noteAbsence, {
    params: { memberId: world.members.referent?.memberId ?? '' },
    body: {
      ...{ id: absenceId, fromOn: '2026-11-30', untilOn: '2026-12-04', reasonCode: 'leave' },
      coverId: world.members.secondReferent?.memberId ?? '',
    },
  })
  return { absenceId, meetingId }
}

export const coverExamples: RouteExamples<typeof coverRoutes> = {
  listAwayAppointments: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { absenceId: (await anAppointmentAway(world)).absenceId } }),
  },
  giveAwayAppointments: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { absenceId, meetingId } = await anAppointmentAway(world)
      return { params: { absenceId }, body: { meetingIds: [meetingId] } }
    },
  },
}
