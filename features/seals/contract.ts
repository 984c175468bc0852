import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const date = z.iso.date()
const worded = { label: z.string(), english: z.string() }

const sealed = z.object({
  ...worded,
  on: date,
  signedBy: z.array(z.object({ ...worded, on: date })),
  isUnchanged: z.boolean(),
})
export type Sealed = z.infer<typeof sealed>

export const checkSeal = route({
  method: 'POST',
  path: '/api/territories/:territoryId/seal-checks',
  summary:
    'What is known of a printed fingerprint, or of the SHA-256 of a file kept: kind, day, parties, changed or not; what one may not read is unknown',
  access: 'signed-in',
  params: z.object({ territoryId: z.uuid() }),
  body: z.object({
    /** Twelve characters are enough to recognise one: 48 bits. */
    fingerprint: z.string().check(
      z.trim(),
      z.maxLength(100),
      z.toLowerCase(),
      z.refine((text) => /^[0-9a-f]{12,64}$/.test(text), 'not-a-fingerprint'),
    ),
  }),
  reply: z.object({ items: z.array(sealed) }),
  rows: rowsStay.oneRecord,
})

export const sealRoutes = { checkSeal }
