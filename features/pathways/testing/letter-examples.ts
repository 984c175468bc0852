import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { proposeAppointments } from '../contract/caseload.ts'
import type { letterRoutes } from '../contract/letters.ts'
import { aMeeting } from './meeting-builders.ts'
import { aPathway } from './pathway-builders.ts'

/** An appointment proposed to somebody who has no mail address. */
const anAct = async (world: World): Promise<string> => {
  const pathwayId = (await aPathway(world)).id
  const body = {
    id: newId(),
    kind: 'interview' as const,
    appointments: [{ id: newId(), pathwayId, at: '2026-11-26T13:00:00Z' }],
  }
  await world.as('referent').done(proposeAppointments, { params: {}, body })
  return body.id
}

export const letterExamples: RouteExamples<typeof letterRoutes> = {
  readPathwayLetter: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await aPathway(world)).id, kind: 'new-referent' } }),
  },
  readMeetingLetter: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { meetingId: (await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })).id },
    }),
  },
  readActLetters: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { actId: await anAct(world) } }),
  },
  printPathwayLetter: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id, kind: 'new-referent' },
      query: {},
    }),
  },
  printMeetingLetter: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { meetingId: (await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })).id },
      query: {},
    }),
  },
  printActLetters: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { actId: await anAct(world) }, query: {} }),
  },
}
