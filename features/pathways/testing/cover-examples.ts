import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { anAbsence } from '#features/organisations/testing/absence-builders.ts'
import type { coverRoutes } from '../contract.ts'
import { aMeeting } from './meeting-builders.ts'
import { aPathway } from './pathway-builders.ts'

/** The référent has an appointment on a day on which she will be away. */
const anAppointmentAway = async (world: World) => {
  const pathway = await aPathway(world)
  const { id: absenceId, fromOn } = await anAbsence(world)
  const { id: meetingId } = await aMeeting(world, {
    ...{ pathway, presence: 'planned', at: `${fromOn}T13:00:00Z` },
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
