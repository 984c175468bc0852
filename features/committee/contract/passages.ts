import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { decision } from './agenda.ts'
import { date, runs } from './parts.ts'
import { session } from './sessions.ts'

/** One time that an application was on an agenda, with what the sitting decided last. */
const passage = z.object({
  sessionId: z.uuid(),
  heldOn: date,
  startsAt: z.string(),
  state: session.shape.state,
  number: z.int(),
  decision: z.nullable(decision),
})
export type Passage = z.infer<typeof passage>

export const readPassages = route({
  method: 'GET',
  path: '/api/territories/:territoryId/applications/:applicationId/committee-sessions',
  summary: 'The sittings that have an application on their agenda, with what each decided',
  ...runs,
  params: z.object({ territoryId: z.uuid(), applicationId: z.uuid() }),
  reply: z.object({ items: z.array(passage) }),
  rows: rowsStay.oneRecord,
})

export const passageRoutes = { readPassages }
