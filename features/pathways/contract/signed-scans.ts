import * as z from 'zod/mini'
import { attachmentRefusals, paperScans } from '#features/documents/contract.ts'
import { route } from '#platform/contract/route.ts'
import { engagement } from './agreements-of-engagement.ts'
import { base } from './parts.ts'

const ofContract = z.object({ territoryId: z.uuid(), contractId: z.uuid() })
const ofScan = z.extend(ofContract, { fileId: z.uuid() })
const follow = { access: { right: 'pathways.follow' } } as const

export const attachScan = route({
  method: 'POST',
  path: `${base}/contracts/:contractId/scans/:fileId`,
  summary: 'Keeps the scan of the paper signed, for each signature on paper that has none; 5 MB at most',
  ...follow,
  params: ofScan,
  receives: paperScans,
  reply: engagement,
  refusals: { 'nothing-on-paper': 409, 'scan-known': 409, ...attachmentRefusals },
})

export const downloadSignedScan = route({
  method: 'GET',
  path: `${base}/contracts/:contractId/scans/:fileId`,
  summary: 'The scan of a paper signed; written in the audit trail',
  access: { right: 'pathways.read' },
  params: ofScan,
  produces: 'application/octet-stream',
})

export const removeScans = route({
  method: 'DELETE',
  path: `${base}/contracts/:contractId/scans`,
  summary: 'Takes back and erases the scans of a contract: they showed something else',
  ...follow,
  params: ofContract,
  reply: engagement,
  refusals: { 'no-scan': 409 },
})

export const signedScanRoutes = { attachScan, downloadSignedScan, removeScans }
