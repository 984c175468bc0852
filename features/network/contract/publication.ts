import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

export const base = '/api/territories/:territoryId'
export const params = z.object({ territoryId: z.uuid() })
export const date = z.iso.date()
export const reading = { access: { right: 'agreements.read' } } as const
export const writing = { access: { right: 'agreements.write' } } as const

const publicState = z.object({
  agreementId: z.uuid(),
  label: z.string(),
  endsOn: date,
  isPublic: z.boolean(),
  /** The last time that it was opened or closed, and by whom. */
  since: z.nullable(z.iso.datetime({ offset: true })),
  byName: z.nullable(z.string()),
})
export type PublicState = z.infer<typeof publicState>

export const listPublications = route({
  method: 'GET',
  path: `${base}/agreement-publications`,
  summary: 'Which agreements of the territory have a page that anybody may read, since when and by whom',
  ...reading,
  params,
  reply: z.object({ slug: z.string(), items: z.array(publicState) }),
  rows: rowsStay.choices,
})

export const changePublication = route({
  method: 'POST',
  path: `${base}/agreements/:agreementId/publications`,
  summary: 'Opens an agreement to everybody, or closes it again; each change is a row with its author',
  ...writing,
  params: z.extend(params, { agreementId: z.uuid() }),
  body: z.object({ id: z.uuid(), isPublic: z.boolean() }),
})

export const publicationRoutes = { listPublications, changePublication }
