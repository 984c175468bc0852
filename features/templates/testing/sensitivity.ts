import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'
import type { templateRoutes } from '../contract.ts'

export const templateSensitivity: Sensitivity<typeof templateRoutes> = {
  // Texts with blanks, before anybody's name is put in.
  columns: { version: { code: ['kind', 'content'] } },
  aboutNobody: ['listTemplates', 'readTemplate', 'saveTemplate', 'previewTemplate'],
  fields: {},
}
