import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { paperRoutes } from '../contract/papers.ts'
import { anExit } from './exit-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const paperExamples: RouteExamples<typeof paperRoutes> = {
  printCertificate: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await aPathway(world)).id }, query: {} }),
  },
  printReport: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await anExit(world)).pathwayId }, query: {} }),
  },
}
