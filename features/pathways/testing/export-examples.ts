import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { exportRoutes } from '../contract/exports.ts'

const anExport = async () => ({
  params: {},
  body: { format: 'csv', reason: 'Comité technique', filters: {} } as const,
})

export const exportExamples: RouteExamples<typeof exportRoutes> = {
  exportApplications: { as: 'projectManager', names: 'no-row', input: anExport },
  exportReferents: { as: 'projectManager', names: 'no-row', input: anExport },
  exportEntrustedSteps: { as: 'stepOperator', names: 'no-row', input: anExport },
}
