import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { observatoryRoutes } from '../contract.ts'
import { officialFile, smallFiles } from './official-builders.ts'

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
  readOfficialFiles: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  receiveOfficialFile: {
    as: 'territoryAdmin',
    names: 'no-row',
    // The world of these tests shares its server, which a demo may.
    input: async ({ services, territoryId }) => {
      await services.database.withAccounts((tx) =>
        tx.query('update territory.directory set is_demo = true where territory_id = $1', [territoryId]),
      )
      return officialFile('chomage.csv', smallFiles['chomage.csv'])
    },
  },
}
