import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import { emptyDeclaration, type privacyRoutes } from '../contract.ts'

export const privacyExamples: RouteExamples<typeof privacyRoutes> = {
  readRegister: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  exportRegister: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
  printRegister: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  saveDeclaration: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { id: newId(), after: 0, content: emptyDeclaration } }),
  },
  listDeclarations: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
}
