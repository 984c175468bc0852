import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import type { serviceRoutes } from '../contract.ts'
import { aService, listCall, structureRow } from './list-builders.ts'

const searchExamples = {
  receiveServiceList: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => listCall([structureRow()]),
  },
  readServiceLists: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  searchServices: {
    as: 'prescriber',
    names: 'no-row',
    input: async (world: World) => {
      await aService(world)
      return { params: {}, query: { theme: 'mobilite' } }
    },
  },
  exportServices: {
    as: 'prescriber',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv' as const, filters: {} } }),
  },
  readService: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world: World) => ({ params: { serviceId: await aService(world) } }),
  },
  findServicesFor: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      await aService(world)
      return { params: { personId: (await aPathway(world)).personId }, query: {} }
    },
  },
} as const

export const serviceExamples: RouteExamples<typeof serviceRoutes> = { ...searchExamples }
