import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type caseloadRoutes, proposeAppointments, saveView } from '../contract/caseload.ts'
import { aPositiveExit } from './exit-builders.ts'
import { aPathway } from './pathway-builders.ts'

const someAppointments = async (world: World) => ({
  id: newId(),
  kind: 'interview' as const,
  appointments: [{ id: newId(), pathwayId: (await aPathway(world)).id, at: '2026-11-26T13:00:00Z' }],
})
const aView = () => ({
  id: newId(),
  label: 'Lille, sans étape',
  filters: { view: 'no-step' as const, communeCode: '59350' },
  columns: [],
})

export const caseloadExamples: RouteExamples<typeof caseloadRoutes> = {
  listCaseload: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  searchCaseload: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, body: { name: 'had' } }),
  },
  readCaseloadSummary: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  listNews: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, query: { since: '2026-11-20' } }),
  },
  listSavedViews: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  saveView: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, body: aView() }) },
  forgetView: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id } = await world.as('referent').done(saveView, { params: {}, body: aView() })
      return { params: { viewId: id } }
    },
  },
  exportCaseload: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', reason: 'Comité technique', filters: {} } }),
  },
  listActs: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  proposeAppointments: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: {}, body: await someAppointments(world) }),
  },
  handOver: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: {},
      body: {
        id: newId(),
        memberId: world.members.secondReferent?.memberId ?? '',
        startsOn: '2026-11-23',
        reason: 'Absence longue',
        pathwayIds: [(await aPathway(world)).id],
      },
    }),
  },
  handOverFollowUps: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      await aPositiveExit(world)
      return {
        params: {},
        body: {
          id: newId(),
          fromId: world.members.referent?.memberId ?? '',
          memberId: world.members.secondReferent?.memberId ?? '',
          reason: 'Départ',
        },
      }
    },
  },
  undoAct: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const body = await someAppointments(world)
      await world.as('referent').done(proposeAppointments, { params: {}, body })
      return { params: { actId: body.id } }
    },
  },
}
