import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, hundredths, reads, words, writes } from './parts.ts'
import { ofPledge } from './pledges.ts'

const ofDelivery = z.object({ territoryId: z.uuid(), pledgeId: z.uuid(), deliveryId: z.uuid() })
const ofFile = z.extend(ofDelivery, { fileId: z.uuid() })
const rank = z.int().check(z.minimum(1), z.maximum(60))
const isOver = z.object({
  /** More than pledged: kept as noted, and said. */
  isOver: z.boolean(),
})

export const noteDelivery = route({
  method: 'POST',
  path: `${base}/:pledgeId/deliveries`,
  summary: 'Notes what was delivered; what a signatory notes of its own waits for who writes',
  ...reads,
  params: ofPledge,
  body: z.object({ id: z.uuid(), rank, deliveredOn: date, quantity: hundredths, note: words(1000) }),
  reply: isOver,
  refusals: { 'not-its-signatory': 403, 'agreement-not-signed': 409, 'unknown-due': 422 },
})

export const moveDelivery = route({
  method: 'POST',
  path: `${base}/:pledgeId/deliveries/:deliveryId/moves`,
  summary: 'Confirms or refuses what a signatory noted, or takes a delivery back with its reason',
  ...reads,
  params: ofDelivery,
  body: z.object({ id: z.uuid(), move: z.enum(['confirm', 'refuse', 'cancel']), reason: words(300) }),
  refusals: { 'not-its-signatory': 403, 'move-refused': 409 },
})

export const movePledge = route({
  method: 'POST',
  path: `${base}/:pledgeId/moves`,
  summary: 'Says with its reason that a due date will not be met, or that it is expected again',
  ...writes,
  params: ofPledge,
  body: z.object({ id: z.uuid(), rank, move: z.enum(['give-up', 'reopen']), reason: words(300) }),
  refusals: { 'unknown-due': 422, 'move-refused': 409 },
})

export const addEvidence = route({
  method: 'POST',
  path: `${base}/:pledgeId/deliveries/:deliveryId/files/:fileId`,
  summary: 'Attaches what proves a delivery, 5 MB at most',
  ...reads,
  params: ofFile,
  receives: attachments,
  reply: z.object({ id: z.uuid(), name: z.string() }),
  refusals: { ...attachmentRefusals, 'not-its-signatory': 403 },
})

export const downloadEvidence = route({
  method: 'GET',
  path: `${base}/:pledgeId/deliveries/:deliveryId/files/:fileId`,
  summary: 'What proves a delivery; written in the trail',
  ...reads,
  params: ofFile,
  produces: 'application/octet-stream',
})
