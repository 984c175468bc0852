import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { auditRoutes } from '../contract.ts'

/** A line holds no free text but a reason (R10). */
export const auditSensitivity: Sensitivity<typeof auditRoutes> = {
  columns: {
    line: { trail: ['reason'], code: ['action', 'details', 'request_id', 'role_code', 'subject_kind'] },
  },
  aboutNobody: ['readChain'],
  fields: {
    trail: ['readTrail#*'],
  },
}
