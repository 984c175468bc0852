import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'

/** No route of its own: the trail of a file is read by `people`. A line holds no free text but a reason (R10). */
export const auditSensitivity: Sensitivity = {
  columns: {
    line: { trail: ['reason'], code: ['action', 'details', 'request_id', 'role_code', 'subject_kind'] },
  },
  aboutNobody: [],
  fields: {},
}
