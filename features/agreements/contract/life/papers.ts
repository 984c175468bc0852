import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { date, writing } from '../agreements.ts'
import { amendmentPath, ofAmendment } from './amendments.ts'
import * as part from './parts.ts'

const scan = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  createdAt: z.iso.datetime(),
})
const ofScan = z.extend(part.ofAgreement, { scanId: z.uuid() })
/** Without it, the scan is that of the agreement itself. */
const ofWhich = z.object({ amendment: z.optional(z.uuid()) })

export const listAgreementScans = route({
  method: 'GET',
  path: `${part.onePath}/scans`,
  summary: 'Scans of the signed text',
  ...part.reads,
  params: part.ofAgreement,
  query: ofWhich,
  reply: z.object({ items: z.array(scan) }),
  rows: rowsStay.oneRecord,
})

export const addAgreementScan = route({
  method: 'POST',
  path: `${part.onePath}/scans/:scanId`,
  summary: 'Adds the scan of a text signed on paper, 5 MB at most',
  ...writing,
  params: ofScan,
  query: ofWhich,
  receives: attachments,
  reply: scan,
  refusals: attachmentRefusals,
})

export const downloadAgreementScan = route({
  method: 'GET',
  path: `${part.onePath}/scans/:scanId`,
  summary: 'The scan itself; written in the trail',
  ...part.reads,
  params: ofScan,
  query: ofWhich,
  produces: 'application/octet-stream',
})

export const printAgreement = route({
  method: 'GET',
  path: `${part.onePath}/paper`,
  summary: 'The text as PDF or DOCX; `on` for the one in force on a day',
  ...part.reads,
  params: part.ofAgreement,
  ...givesPaper,
  query: z.extend(givesPaper.query, { on: z.optional(date) }),
  refusals: { 'not-in-force-yet': 409 },
})

export const printAmendment = route({
  method: 'GET',
  path: `${amendmentPath}/paper`,
  summary: 'An amendment as PDF or DOCX',
  ...part.reads,
  params: ofAmendment,
  ...givesPaper,
})

export const paperRoutes = {
  listAgreementScans,
  addAgreementScan,
  downloadAgreementScan,
  printAgreement,
  printAmendment,
}
