import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { templateRoutes } from '../contract.ts'
import { aContractText } from './template-builders.ts'

const params = { templateCode: 'contrat-engagement' }

export const templateExamples: RouteExamples<typeof templateRoutes> = {
  listTemplates: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  readTemplate: { as: 'projectManager', names: 'no-row', input: async () => ({ params }) },
  saveTemplate: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params, body: { id: newId(), after: 0, text: aContractText() } }),
  },
  previewTemplate: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params, query: {}, body: { text: aContractText() } }),
  },
}
