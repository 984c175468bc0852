import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { conveningRoutes } from '../contract/convenings.ts'
import { aConvening } from './meeting-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const conveningExamples: RouteExamples<typeof conveningRoutes> = {
  noteConvening: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), byKind: 'france-travail', at: '2026-11-26T09:00:00Z' },
    }),
  },
  withdrawConvening: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { conveningId: await aConvening(world) } }),
  },
  listConvenings: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await aPathway(world)).id } }),
  },
  listDoubleConvenings: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
}
