import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { mailRoutes } from '../contract.ts'

export const mailSensitivity: Sensitivity<typeof mailRoutes> = {
  // What a mail says is judged where it is written, whoever its reader is: `mailMatrix`.
  columns: {},
  // The outbox is read in a demonstration alone, where everybody is invented.
  aboutNobody: ['listOutbox', 'readMailState'],
  fields: {},
}
