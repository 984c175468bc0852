import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { networkRoutes } from '../contract.ts'

/** Texts of agreements and protected figures: nobody is in them. */
export const networkSensitivity: Sensitivity<typeof networkRoutes> = {
  columns: {},
  aboutNobody: [
    ...(['listPublications', 'changePublication', 'readPublicAgreement', 'takeOpenData'] as const),
    ...([
      'listFrameworks',
      'openFramework',
      'readDeclensions',
      'createFramework',
      'publishFramework',
      'writeIndicator',
    ] as const),
    ...(['declineFramework', 'withdrawDeclension'] as const),
  ],
  fields: {},
}
