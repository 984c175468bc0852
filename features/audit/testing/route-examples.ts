import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { auditRoutes } from '../contract.ts'
import { someLines } from './trail-builders.ts'

export const auditExamples: RouteExamples<typeof auditRoutes> = {
  readTrail: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => {
      await someLines(world, 3)
      return { params: {}, query: { kind: 'read', from: '2026-11-01' } }
    },
  },
  exportTrail: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => {
      await someLines(world, 3)
      return { params: {}, body: { format: 'csv', reason: 'Revue des accès', filters: { to: '2026-11-30' } } }
    },
  },
  readChain: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => {
      await someLines(world, 1)
      return { params: {} }
    },
  },
}
