import * as z from 'zod/mini'
import { attachmentRefusals, attachments } from '#features/documents/contract.ts'
import { givesList, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import {
  audience,
  base,
  evidence,
  instant,
  inTerritory,
  mayBeSaid,
  reads,
  said,
  theme,
  writes,
} from './codes.ts'

const ofPractice = z.extend(inTerritory, { practiceId: z.uuid() })
const optionalId = z._default(z.nullable(z.uuid()), null)
const optionalName = z._default(z.nullable(z.string().check(z.trim(), z.maxLength(300))), null)

const result = z.object({
  label: said(200),
  value: z.number(),
  unit: mayBeSaid(40),
  source: said(400),
})

const practiceFields = {
  title: said(200),
  theme,
  problem: said(4000),
  audiences: z.array(audience).check(z.minLength(1), z.maxLength(9)),
  territoryKind: mayBeSaid(300),
  steps: said(6000),
  means: mayBeSaid(2000),
  /** Full-time equivalents, in hundredths. */
  etpHundredths: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))), null),
  costCents: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(2_000_000_000))), null),
  partners: mayBeSaid(2000),
  results: z._default(z.array(result).check(z.maxLength(12)), []),
  limits: mayBeSaid(2000),
  contactOrganisationId: optionalId,
  /** When the organisation is not in the directory: its name, never a person's. */
  contactName: optionalName,
  evidence,
  evidenceWhy: mayBeSaid(1000),
  transferability: mayBeSaid(2000),
  licence: said(40),
  inspiredById: optionalId,
  /** A practice from elsewhere: its title and its address. */
  inspiredByElsewhere: optionalName,
}
const practiceRefusals = {
  'unknown-organisation': 422,
  'unknown-practice': 422,
  'unknown-licence': 422,
} as const

const practiceRow = z.object({
  id: z.uuid(),
  title: z.string(),
  theme,
  audiences: z.array(audience),
  problem: z.string(),
  contactName: z.nullable(z.string()),
  evidence,
  /** Results told with a figure and its source. */
  resultCount: z.int(),
  /** Practices and actions inspired by it, and texts of a CRTE that cite it. */
  reuses: z.int(),
})
export type PracticeRow = z.infer<typeof practiceRow>

export const practice = z.object({
  ...{ id: z.uuid(), version: z.int(), title: z.string(), theme, problem: z.string() },
  audiences: z.array(audience),
  ...{
    territoryKind: z.string(),
    steps: z.string(),
    means: z.string(),
    partners: z.string(),
    limits: z.string(),
  },
  ...{ etpHundredths: z.nullable(z.int()), costCents: z.nullable(z.int()) },
  results: z.array(z.object({ label: z.string(), value: z.number(), unit: z.string(), source: z.string() })),
  contactOrganisationId: z.nullable(z.uuid()),
  contactName: z.nullable(z.string()),
  evidence,
  ...{ evidenceWhy: z.string(), transferability: z.string(), licence: z.string(), licenceLabel: z.string() },
  access: z.enum(['territory', 'network']),
  inspiredById: z.nullable(z.uuid()),
  inspiredByTitle: z.nullable(z.string()),
  inspiredByElsewhere: z.nullable(z.string()),
  changedAt: instant,
  changedByName: z.string(),
  /** Practices that name this one as their inspiration. */
  inspired: z.array(z.object({ id: z.uuid(), title: z.string() })),
  /** Texts of a CRTE that cite it. */
  citedIn: z.array(z.object({ id: z.uuid(), label: z.string() })),
  /** Actions of plans that it inspired; those that only some may read are neither told nor counted. */
  actions: z.array(z.object({ id: z.uuid(), label: z.string() })),
})
export type Practice = z.infer<typeof practice>

const practiceFilters = z.object({
  text: mayBeSaid(100),
  theme: z.optional(theme),
  audience: z.optional(audience),
  evidence: z.optional(evidence),
})
export type PracticeFilters = z.infer<typeof practiceFilters>

export const exportPractices = route({
  method: 'POST',
  path: `${base}/practices/exports`,
  summary: 'The practices on screen, with evidence, results, sources and licence',
  ...reads,
  params: inTerritory,
  body: openExport(practiceFilters),
  ...givesList,
})

export const listPractices = route({
  method: 'GET',
  path: `${base}/practices`,
  summary: 'The practices of the territory, best proved first, then most reused',
  ...reads,
  params: inTerritory,
  query: practiceFilters,
  reply: z.object({ items: z.array(practiceRow) }),
  rows: { exportedBy: exportPractices },
})

export const readPractice = route({
  method: 'GET',
  path: `${base}/practices/:practiceId`,
  summary: 'One practice, what it was inspired by and what it inspired',
  ...reads,
  params: ofPractice,
  reply: practice,
  rows: rowsStay.oneRecord,
})

export const preparePractice = route({
  method: 'GET',
  path: `${base}/practice-choices`,
  summary: 'Organisations, practices and licences that a sheet may name',
  ...writes,
  params: inTerritory,
  reply: z.object({
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
    practices: z.array(z.object({ id: z.uuid(), title: z.string() })),
    licences: z.array(z.object({ code: z.string(), label: z.string() })),
  }),
  rows: rowsStay.choices,
})

export const createPractice = route({
  method: 'POST',
  path: `${base}/practices`,
  summary: 'Writes a practice sheet',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...practiceFields }),
  reply: practice,
  refusals: practiceRefusals,
})
export type PracticeBody = Omit<z.infer<NonNullable<typeof createPractice.body>>, 'id'>

export const changePractice = route({
  method: 'PATCH',
  path: `${base}/practices/:practiceId`,
  summary: 'Changes a practice sheet; 409 with the current one when somebody else changed it',
  ...writes,
  params: ofPractice,
  body: z.object({ version: z.int(), ...practiceFields }),
  reply: practice,
  refusals: practiceRefusals,
})

export const printPractice = route({
  method: 'GET',
  path: `${base}/practices/:practiceId/paper`,
  summary: 'The sheet on paper: tagged PDF or DOCX',
  ...reads,
  params: ofPractice,
  ...givesPaper,
})

const deliverable = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  createdAt: instant,
})
const ofDeliverable = z.extend(ofPractice, { fileId: z.uuid() })

export const listDeliverables = route({
  method: 'GET',
  path: `${base}/practices/:practiceId/files`,
  summary: 'Files that another may reuse: a form, a specification, a poster',
  ...reads,
  params: ofPractice,
  reply: z.object({ items: z.array(deliverable) }),
  rows: rowsStay.oneRecord,
})

export const addDeliverable = route({
  method: 'POST',
  path: `${base}/practices/:practiceId/files/:fileId`,
  summary: 'Attaches a reusable file to a practice, 5 MB at most',
  ...writes,
  params: ofDeliverable,
  receives: attachments,
  reply: deliverable,
  refusals: attachmentRefusals,
})

export const downloadDeliverable = route({
  method: 'GET',
  path: `${base}/practices/:practiceId/files/:fileId`,
  summary: 'A reusable file; written in the trail',
  ...reads,
  params: ofDeliverable,
  produces: 'application/octet-stream',
})

export const practiceRoutes = {
  listPractices,
  exportPractices,
  readPractice,
  preparePractice,
  createPractice,
  changePractice,
  printPractice,
  listDeliverables,
  addDeliverable,
  downloadDeliverable,
}
