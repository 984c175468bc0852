import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { sealRoutes } from '../contract.ts'

export const sealSensitivity: Sensitivity<typeof sealRoutes> = {
  columns: {},
  aboutNobody: [],
  fields: {
    neutral: ['file'],
    pathway: [
      ...['items.label', 'items.english', 'items.on', 'items.isUnchanged'],
      ...['signedBy.label', 'signedBy.english', 'signedBy.on'],
    ],
  },
}
