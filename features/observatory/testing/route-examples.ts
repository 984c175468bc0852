import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { observatoryRoutes } from '../contract.ts'

export const observatoryExamples: RouteExamples<typeof observatoryRoutes> = {
  readPortrait: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  exportPortrait: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { format: 'csv' as const, filters: { part: 'figures' as const } },
    }),
  },
}
