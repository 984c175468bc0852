import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import type { networkRoutes } from '../contract.ts'

export const networkExamples: RouteExamples<typeof networkRoutes> = {
  listPublications: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  changePublication: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { agreementId: await anAgreement(world) },
      body: { id: newId(), isPublic: true },
    }),
  },
}
