import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { answerOrientation, type serviceRoutes } from '../contract.ts'
import { aService, listCall, structureRow } from './list-builders.ts'
import { anOrientation, openedByService, orientationBody } from './orientation-builders.ts'

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

const orientationExamples = {
  sendOrientation: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({
      params: { personId: (await aPathway(world)).personId },
      body: orientationBody(await aService(world)),
    }),
  },
  listOrientations: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({ params: { personId: (await anOrientation(world)).personId } }),
  },
  withdrawOrientation: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      const { id, version } = await anOrientation(world)
      return { params: { orientationId: id }, body: { version, reasonText: 'Elle a trouvé autrement.' } }
    },
  },
  renewOrientationLink: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({ params: { orientationId: (await anOrientation(world)).id } }),
  },
  readAnswer: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      const { id } = await anOrientation(world)
      const { token, pass } = await openedByService(world)
      await world.nobody.done(answerOrientation, { body: { token, pass, answer: 'accept' } })
      return { params: { orientationId: id } }
    },
  },
} as const

export const serviceExamples: RouteExamples<typeof serviceRoutes> = {
  ...searchExamples,
  ...orientationExamples,
}
