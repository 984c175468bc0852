import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import type { UploadRules } from '#platform/contract/upload.ts'

const path = '/api/territories/:territoryId/official-files'
const params = z.object({ territoryId: z.uuid() })
const byAdministrator = { access: { right: 'territory.administer' } } as const

/** The largest official list weighs 8 MB unzipped, 1 MB as it is sent. */
export const officialFileRules: UploadRules = { mostBytes: 25_000_000, endings: ['csv', 'gz', 'json'] }

/** Lines told by a reading; the others are counted. */
export const mostLines = 100

const kept = z.object({ version: z.string(), at: z.iso.datetime(), rowsKept: z.int(), issues: z.int() })

const officialList = z.object({
  code: z.string(),
  /** The list and who publishes it. */
  label: z.string(),
  licence: z.nullable(z.string()),
  /** What its header holds: a file is recognised by nothing else. */
  columns: z.array(z.string()),
  kept: z.nullable(kept),
})
export type OfficialList = z.infer<typeof officialList>

export const readOfficialFiles = route({
  method: 'GET',
  path,
  summary:
    'The official lists that Bassin reads, what is kept of each, and whether this territory may hand one in',
  ...byAdministrator,
  params,
  reply: z.object({
    /** Not where the server carries other territories: the lists are theirs as well, and its operator imports them. */
    mayReceive: z.boolean(),
    items: z.array(officialList),
  }),
  rows: { stay: 'the lists that the program knows; the page of sources exports what is kept of them' },
})

const listReading = z.object({
  code: z.string(),
  label: z.string(),
  rowsRead: z.int(),
  rowsKept: z.int(),
  /** Rows that bear the former code of a commune, kept under its successor. */
  merged: z.int(),
  duplicates: z.int(),
  issues: z.int(),
  /** The first of them; `line` of the file as a spreadsheet shows it. */
  issueLines: z.array(z.object({ line: z.int(), code: z.string(), value: z.string() })),
  /** What was kept of the same list before. */
  before: z.nullable(kept),
})
export type ListReading = z.infer<typeof listReading>

const fileReading = z.object({ isWritten: z.boolean(), lists: z.array(listReading) })
export type FileReading = z.infer<typeof fileReading>

export const receiveOfficialFile = route({
  method: 'POST',
  path,
  summary:
    'Reads an official file (CSV, CSV.GZ, JSON) as the lists it holds; writes them when it is no rehearsal',
  ...byAdministrator,
  params,
  query: z.object({ rehearse: z._default(z.enum(['yes', 'no']), 'yes') }),
  receives: officialFileRules,
  reply: fileReading,
  refusals: {
    'lists-shared': 403,
    'file-missing': 422,
    'official-file-unknown': 422,
    'official-file-unreadable': 422,
    'official-file-empty': 422,
  },
})
