import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import type { mailRoutes } from '../contract.ts'
import { aDemoMail } from './mail-builders.ts'

export const mailExamples: RouteExamples<typeof mailRoutes> = {
  listOutbox: {
    as: 'referent',
    names: 'no-row',
    input: async (world: World) => {
      await aDemoMail(world)
      return { params: {}, query: {} }
    },
  },
  exportOutbox: {
    as: 'referent',
    names: 'no-row',
    input: async (world: World) => {
      await aDemoMail(world)
      return { params: {}, body: { format: 'csv', reason: 'Essai de la démonstration', filters: {} } }
    },
  },
  readMailState: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
}
