import * as z from 'zod/mini'
import { attachmentRefusals, paperScans } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { presenceValues } from '../rules/presence.ts'
import { attends, instant, ofSession, optional, part, sessionPath } from './parts.ts'
import { session } from './sessions.ts'

/** A drawing of the finger: moves of an SVG path, nothing else. */
const drawing = z
  .string()
  .check(
    z.regex(/^(?:M\d{1,4} \d{1,4}(?: L\d{1,4} \d{1,4})*)(?: M\d{1,4} \d{1,4}(?: L\d{1,4} \d{1,4})*)*$/),
    z.maxLength(20_000),
  )

export const signSheet = route({
  method: 'POST',
  path: `${sessionPath}/signatures`,
  summary: 'The participant signs a half-day at which she is noted present, by drawing or by ticking',
  ...attends,
  params: ofSession,
  body: z.object({ id: z.uuid(), enrolmentId: z.uuid(), part, drawing: optional(drawing) }),
  reply: z.object({ hash: z.string() }),
  refusals: { 'session-cancelled': 409, 'session-closed': 409, 'not-present': 409, 'half-day-signed': 409 },
})

const signature = z.object({
  part,
  kind: z.enum(['drawn', 'ticked']),
  drawing: z.nullable(z.string()),
  signedAt: instant,
  recordedByName: z.string(),
  hash: z.string(),
  /** False when the row no longer is what was signed. */
  isIntact: z.boolean(),
})

const sheetLine = z.object({
  personName: z.nullable(z.string()),
  values: z.array(
    z.object({
      part,
      value: z.nullable(z.enum(presenceValues)),
      /** Of a presence that was corrected after the closing; null of another one. */
      correction: z.nullable(
        z.object({
          sealed: z.nullable(z.enum(presenceValues)),
          /** Null for a reader who may not read of whom it speaks. */
          reason: z.nullable(z.string()),
          byName: z.string(),
          at: instant,
        }),
      ),
    }),
  ),
  signatures: z.array(signature),
})
export type SheetLine = z.infer<typeof sheetLine>

/** What a sheet says besides its names: enough to print it. */
export const sheet = {
  session: z.pick(session, {
    publicLabel: true,
    heldOn: true,
    halfDays: true,
    place: true,
    trainerName: true,
    organisationName: true,
  }),
  operation: z.nullable(z.object({ code: z.string(), label: z.string() })),
  /** Without a name: somebody whose name the reader may not read. */
  lines: z.array(sheetLine),
  seal: z.nullable(z.object({ at: instant, byName: z.string(), hash: z.string(), isIntact: z.boolean() })),
}

const printed = z.object(sheet)
export type PrintedSheet = z.infer<typeof printed>

export const readSheet = route({
  method: 'GET',
  path: `${sessionPath}/sheet`,
  summary: 'The attendance sheet of each half-day, to print or to sign; written in the trail',
  ...attends,
  params: ofSession,
  reply: z.object({ ...sheet, session }),
  rows: { stay: 'a sheet is paper: it is printed and signed' },
})

const scan = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  createdAt: instant,
})
const ofScan = z.extend(ofSession, { scanId: z.uuid() })

export const listScans = route({
  method: 'GET',
  path: `${sessionPath}/scans`,
  summary: 'Signed sheets on paper that were scanned',
  ...attends,
  params: ofSession,
  reply: z.object({ items: z.array(scan) }),
  rows: rowsStay.oneRecord,
})

export const addScan = route({
  method: 'POST',
  path: `${sessionPath}/scans/:scanId`,
  summary: 'Adds the scan of a sheet signed on paper, 5 MB at most',
  ...attends,
  params: ofScan,
  receives: paperScans,
  reply: scan,
  refusals: attachmentRefusals,
})

export const downloadScan = route({
  method: 'GET',
  path: `${sessionPath}/scans/:scanId`,
  summary: 'The scan itself; written in the trail',
  ...attends,
  params: ofScan,
  produces: 'application/octet-stream',
})

export const sheetRoutes = { signSheet, readSheet, listScans, addScan, downloadScan }
