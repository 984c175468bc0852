import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { observatoryRoutes } from '../contract.ts'

/** Published statistics about places: nobody is in them. */
export const observatorySensitivity: Sensitivity<typeof observatoryRoutes> = {
  columns: {},
  aboutNobody: ['readPortrait', 'exportPortrait', 'readOfficialFiles', 'receiveOfficialFile'],
  fields: {},
}
