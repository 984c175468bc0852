import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { meetingRoutes } from '../contract/meetings.ts'
import { aMeeting } from './meeting-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const meetingExamples: RouteExamples<typeof meetingRoutes> = {
  recordMeeting: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), kind: 'interview', at: '2026-11-23T08:00:00Z', presence: 'honoured' },
    }),
  },
  listMeetings: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await aPathway(world)).id }, query: {} }),
  },
  readMeeting: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { meetingId: (await aMeeting(world, { presence: 'planned', at: '2026-11-26T13:00:00Z' })).id },
    }),
  },
  changeMeeting: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const meeting = await aMeeting(world, { presence: 'planned', at: '2026-11-23T07:30:00Z' })
      return {
        params: { meetingId: meeting.id },
        body: { version: 1, kind: 'interview', at: '2026-11-23T07:30:00Z', presence: 'honoured' },
      }
    },
  },
  readAgenda: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, query: { from: '2026-11-23', to: '2026-11-27' } }),
  },
  makeCalendarLink: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  readCalendarLink: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  revokeCalendarLink: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
}
