import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import type { exportRoutes } from '../contract/exports.ts'

const anExport = async () => ({
  params: {},
  body: { format: 'csv', reason: 'Comité technique', filters: {} } as const,
})

export const exportExamples: RouteExamples<typeof exportRoutes> = {
  exportApplications: { as: 'projectManager', names: 'no-row', input: anExport },
  exportReferents: { as: 'projectManager', names: 'no-row', input: anExport },
  exportAgenda: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: {
        format: 'csv',
        reason: 'Planning de la semaine',
        filters: { from: '2026-11-23', to: '2026-11-29' },
      },
    }),
  },
  exportEntrustedSteps: {
    as: 'stepOperator',
    names: 'no-row',
    input: async (world) => {
      await grantRight(world, 'stepOperator', 'exchanges.export')
      return anExport()
    },
  },
}
