import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { territoryRoutes } from '../contract.ts'

export const territorySensitivity: Sensitivity<typeof territoryRoutes> = {
  columns: {},
  aboutNobody: [
    ...([
      'readAccessibilityStatement',
      'readOpenAccessibilityStatement',
      'recordAccessibilityAudit',
    ] as const),
    ...(['searchCommunes', 'searchJobs', 'searchActivities', 'readTerritory', 'changeTerritory'] as const),
    ...([
      'changePerimeter',
      'listZones',
      'listSources',
      'listQpv',
      'importQpv',
      'listSettings',
      'changeSetting',
    ] as const),
    ...(['readFirstSteps'] as const),
  ],
  fields: {},
}
