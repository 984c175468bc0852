import * as z from 'zod/mini'
import { linkRefusals, linkToken } from '#features/accounts/contract.ts'
import { attachmentRefusals, photographs } from '#features/documents/contract.ts'
import { route } from '#platform/contract/route.ts'
import { base, instant } from './parts.ts'

/** How long a phone may send the photograph, in minutes. */
export const photoMinutes = 10

export const askPhoto = route({
  method: 'POST',
  path: `${base}/proofs/:proofId/photo-requests`,
  summary: 'Makes the square that a phone reads to send the photograph of one proof, once, for ten minutes',
  access: { right: 'pathways.read' },
  params: z.object({ territoryId: z.uuid(), proofId: z.uuid() }),
  body: z.object({ id: z.uuid() }),
  reply: z.object({
    address: z.string(),
    square: z.object({ side: z.int(), path: z.string() }),
    expiresAt: instant,
  }),
  refusals: { 'proof-settled': 409 },
})

const ofLink = z.object({ token: linkToken })

export const openPhotoLink = route({
  method: 'GET',
  path: '/api/photo-links/:token',
  summary: 'Until when a photograph may be sent; neither of whom, nor of what',
  access: 'public',
  params: ofLink,
  reply: z.object({ expiresAt: instant }),
  refusals: linkRefusals,
})

export const sendPhoto = route({
  method: 'POST',
  path: '/api/photo-links/:token/photograph',
  summary: 'Keeps the photograph of the proof for which the link was made; the link serves once',
  access: 'public',
  params: ofLink,
  receives: photographs,
  refusals: { ...linkRefusals, 'proof-settled': 409, ...attachmentRefusals },
})

export const photoLinkRoutes = { askPhoto, openPhotoLink, sendPhoto }
