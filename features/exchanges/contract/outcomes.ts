import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory } from './imports.ts'

const ofImport = z.object({ territoryId: z.uuid(), importId: z.uuid() })
const format = z.object({ format: z._default(z.enum(['csv', 'xlsx']), 'csv') })
const spreadsheet = 'application/octet-stream'

/** What the sender reads on a line: the prescription entered, waits, was refused, or the line could not be read. */
export const senderOutcomes = ['entered', 'waiting', 'refused', 'rejected', 'left-out', 'withdrawn'] as const
export type SenderOutcome = (typeof senderOutcomes)[number]

export const downloadOutcome = route({
  method: 'GET',
  path: `${base}/:importId/outcome`,
  summary: 'Every line of the file with what became of it, as a table for its sender',
  access: { right: 'exchanges.import' },
  params: ofImport,
  query: format,
  produces: spreadsheet,
})

const sentBase = '/api/territories/:territoryId/sent-lists'

export const listSentLists = route({
  method: 'GET',
  path: sentBase,
  summary: 'Lists that one’s organisation sent, with how many lines entered, wait or were refused',
  access: { right: 'referrals.send' },
  params: inTerritory,
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        fileName: z.string(),
        createdAt: z.iso.datetime({ offset: true }),
        linesTotal: z.int(),
        outcomes: z.partialRecord(z.enum(senderOutcomes), z.int()),
      }),
    ),
  }),
})

export const downloadSentList = route({
  method: 'GET',
  path: `${sentBase}/:importId/outcome`,
  summary: 'Every line that one’s organisation sent, with what became of it so far',
  access: { right: 'referrals.send' },
  params: ofImport,
  query: format,
  produces: spreadsheet,
})
