import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { deadlineRoutes } from '../contract.ts'

export const deadlineExamples: RouteExamples<typeof deadlineRoutes> = {
  listDeadlines: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
}
