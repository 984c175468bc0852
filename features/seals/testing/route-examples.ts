import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { aSignedContract } from '#features/pathways/testing/engagement-builders.ts'
import type { sealRoutes } from '../contract.ts'

export const sealExamples: RouteExamples<typeof sealRoutes> = {
  checkSeal: {
    as: 'referent',
    names: 'no-row',
    input: async (world) => ({
      params: {},
      body: { fingerprint: (await aSignedContract(world)).fingerprint },
    }),
  },
}
