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

const hex = (length: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${length}}$`)))

/** Of a PDF that bears its mark: whether its bytes are those that were given; `untold` when no key here can tell. */
const verdicts = ['issued', 'altered', 'untold'] as const
export type Verdict = (typeof verdicts)[number]

export const checkSeal = route({
  method: 'POST',
  path: '/api/territories/:territoryId/seal-checks',
  summary:
    'What is known of a printed fingerprint, or of the SHA-256 of a file kept: kind, day, parties, changed or not, and whether a PDF that bears its mark is the one given; what one may not read is unknown',
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
    /** What the PDF says of itself, read where it is opened: its SHA-256 without its mark, and that mark. */
    file: z.optional(z.object({ sha256: hex(64), keyMark: hex(8), mark: hex(64) })),
  }),
  reply: z.object({
    items: z.array(sealed),
    /** Null without a file, and when nothing that one may read bears the fingerprint. */
    file: z.nullable(z.enum(verdicts)),
  }),
  rows: rowsStay.oneRecord,
})

export const sealRoutes = { checkSeal }
