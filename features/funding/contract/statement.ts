import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, date, ofOperation, reads } from './parts.ts'

export const printOperation = route({
  method: 'POST',
  path: `${base}/operations/:operationId/statements`,
  summary: 'The state of an operation on paper: tagged PDF under the emblem of the Union; nobody is named',
  ...reads,
  params: ofOperation,
  body: z.object({ from: date, to: date }),
  produces: 'application/pdf',
})
