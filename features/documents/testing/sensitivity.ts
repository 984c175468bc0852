import type { Sensitivity } from '#apps/testing/rights/sensitivity.ts'

/** No route of its own: the features that hold pieces answer them. */
export const documentSensitivity: Sensitivity = {
  columns: { file: { document: ['name'], code: ['media_type', 'subject_kind', 'stored_in', 'storage_key'] } },
  aboutNobody: [],
  fields: {},
}
