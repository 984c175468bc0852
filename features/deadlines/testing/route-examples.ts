import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { deadlineRoutes } from '../contract.ts'

export const deadlineExamples: RouteExamples<typeof deadlineRoutes> = {
  exportDeadlines: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { format: 'csv', reason: 'Point avec la responsable', filters: {} },
    }),
  },
  listDeadlines: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
}
