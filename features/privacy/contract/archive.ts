import * as z from 'zod/mini'
import { words } from '#features/territory/contract.ts'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory } from './declaration.ts'

const path = `${base}/archive` as const
const date = z.iso.date()
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(300))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))
const ofFile = z.extend(inTerritory, { personId: z.uuid() })

const archived = { personId: z.uuid(), fileNumber: z.string(), archivedOn: date }

export const searchArchive = route({
  method: 'POST',
  path: `${path}/searches`,
  summary: 'Archived files of exactly this name and birth date: for somebody who comes back',
  access: { right: 'people.restore' },
  params: inTerritory,
  body: z.object({ givenName: name, familyName: name, birthDate: date }),
  reply: z.object({ items: z.array(z.object(archived)) }),
  rows: { stay: 'at most five files, found by an identity that was typed whole' },
})

export const restoreFile = route({
  method: 'POST',
  path: `${path}/:personId/restorations`,
  summary: 'Takes a file out of the archive, with a reason: the person came back',
  access: { right: 'people.restore' },
  params: ofFile,
  body: z.object({ reason }),
  reply: z.object({ personId: z.uuid() }),
})

export const openArchivedFile = route({
  method: 'POST',
  path: `${path}/:personId/openings`,
  summary: 'What the archive still holds of one person, with a reason that is kept',
  access: { right: 'people.read-archive' },
  params: ofFile,
  body: z.object({ reason }),
  reply: z.object({
    ...archived,
    givenName: z.string(),
    familyName: z.string(),
    birthDate: z.nullable(date),
    facts: z.array(
      z.object({
        label: words,
        on: z.nullable(date),
        text: z.union([z.string(), words]),
        /** The piece that proves it, when there is one. */
        fileId: z.nullable(z.uuid()),
      }),
    ),
  }),
})

export const downloadArchivedPiece = route({
  method: 'POST',
  path: `${path}/:personId/pieces/:fileId`,
  summary: 'A piece that the archive holds, with a reason that is kept',
  access: { right: 'people.read-archive' },
  params: z.extend(ofFile, { fileId: z.uuid() }),
  body: z.object({ reason }),
  produces: 'application/octet-stream',
})
