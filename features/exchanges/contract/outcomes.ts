import * as z from 'zod/mini'
import { listFormats } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { exportSentLists } from './exports.ts'

const territory = '/api/territories/:territoryId'
const ofImport = z.object({ territoryId: z.uuid(), importId: z.uuid() })
const format = z.object({ format: z._default(z.enum(listFormats), 'csv') })
const spreadsheet = 'application/octet-stream'

/** What the sender reads on a line: the prescription entered, waits, was refused, or the line could not be read. */
export const senderOutcomes = ['entered', 'waiting', 'refused', 'rejected', 'left-out', 'withdrawn'] as const
export type SenderOutcome = (typeof senderOutcomes)[number]

export const downloadOutcome = route({
  method: 'GET',
  path: `${territory}/imports/:importId/outcome`,
  summary: 'Every line of the file with what became of it, as a table for its sender',
  access: { right: 'exchanges.import' },
  params: ofImport,
  query: format,
  produces: spreadsheet,
})

const sentList = z.object({
  id: z.uuid(),
  fileName: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  linesTotal: z.int(),
  outcomes: z.partialRecord(z.enum(senderOutcomes), z.int()),
})
export type SentList = z.infer<typeof sentList>

export const listSentLists = route({
  method: 'GET',
  path: `${territory}/sent-lists`,
  summary: 'Lists that one’s organisation sent, with how many lines entered, wait or were refused',
  access: { right: 'referrals.send' },
  params: z.object({ territoryId: z.uuid() }),
  reply: z.object({ items: z.array(sentList) }),
  rows: { exportedBy: exportSentLists },
})

export const downloadSentList = route({
  method: 'GET',
  path: `${territory}/sent-lists/:importId/outcome`,
  summary: 'Every line that one’s organisation sent, with what became of it so far',
  access: { right: 'referrals.send' },
  params: ofImport,
  query: format,
  produces: spreadsheet,
})
