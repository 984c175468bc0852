import * as z from 'zod/mini'
import { givesList, noFilters, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { moves } from '../rules/compare-figures.ts'
import { base, blockKinds, day, instant, inTerritory, mayBeSaid, reads, said, writes } from './codes.ts'
import { figure, figureReference } from './figures.ts'

const ofDraft = z.extend(inTerritory, { draftId: z.uuid() })
const agreementId = z._default(z.nullable(z.uuid()), null)

const blockFields = {
  title: mayBeSaid(200),
  content: mayBeSaid(6000),
  figure: z._default(z.nullable(figureReference), null),
}

/** Ends the source of a text of the toolbox that nobody read again. */
export const unverifiedMark = ' (non vérifié)'

export const block = z.object({
  id: z.uuid(),
  kind: z.enum(blockKinds),
  title: z.string(),
  content: z.string(),
  /** Where a text of the toolbox comes from, with its mark when nobody read it again. */
  source: z.string(),
  figure: z.nullable(figure),
  practice: z.nullable(z.object({ id: z.uuid(), title: z.string() })),
  version: z.int(),
})
export type Block = z.infer<typeof block>

const draftRow = z.object({
  id: z.uuid(),
  label: z.string(),
  agreementLabel: z.nullable(z.string()),
  blocks: z.int(),
  versions: z.int(),
  createdAt: instant,
  signedOn: z.nullable(day),
})
export type DraftRow = z.infer<typeof draftRow>

const version = z.object({ number: z.int(), writtenAt: instant, writtenByName: z.string() })
export type DraftVersion = z.infer<typeof version>

export const draft = z.object({
  id: z.uuid(),
  label: z.string(),
  version: z.int(),
  agreement: z.nullable(z.object({ id: z.uuid(), label: z.string() })),
  /** Live figures are those of this instant; frozen ones, those of the signed version. */
  asOf: instant,
  signed: z.nullable(
    z.object({ on: day, recordedAt: instant, recordedByName: z.string(), versionNumber: z.int() }),
  ),
  blocks: z.array(block),
  versions: z.array(version),
})
export type Draft = z.infer<typeof draft>

export const exportDrafts = route({
  method: 'POST',
  path: `${base}/drafts/exports`,
  summary: 'The drafts of the territory, one a line',
  ...reads,
  params: inTerritory,
  body: openExport(noFilters),
  ...givesList,
})

export const listDrafts = route({
  method: 'GET',
  path: `${base}/drafts`,
  summary: 'The employment volets of a CRTE that are being written or were signed',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(draftRow) }),
  rows: { exportedBy: exportDrafts },
})

export const prepareDraft = route({
  method: 'GET',
  path: `${base}/draft-choices`,
  summary: 'The agreements whose volet may be written, those of this kind first',
  ...writes,
  params: inTerritory,
  reply: z.object({ agreements: z.array(z.object({ id: z.uuid(), label: z.string() })) }),
  rows: rowsStay.choices,
})

const draftRefusals = { 'unknown-agreement': 422, 'draft-signed': 409 } as const

export const createDraft = route({
  method: 'POST',
  path: `${base}/drafts`,
  summary: 'Opens a draft, with the sections of the toolbox that are wanted',
  ...writes,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    label: said(200),
    agreementId,
    /** Codes of the toolbox, in the order of the text. */
    tools: z._default(z.array(said(80)).check(z.maxLength(40)), []),
  }),
  reply: draft,
  refusals: { ...draftRefusals, 'unknown-tool': 422 },
})

export const readDraft = route({
  method: 'GET',
  path: `${base}/drafts/:draftId`,
  summary: 'The text, its blocks in order and its figures: live, or frozen once signed',
  ...reads,
  params: ofDraft,
  reply: draft,
  rows: rowsStay.oneRecord,
})

export const changeDraft = route({
  method: 'PATCH',
  path: `${base}/drafts/:draftId`,
  summary: 'Changes the title of a draft or its agreement',
  ...writes,
  params: ofDraft,
  body: z.object({ version: z.int(), label: said(200), agreementId }),
  reply: draft,
  refusals: draftRefusals,
})

export const listFigures = route({
  method: 'GET',
  path: `${base}/figures`,
  summary: 'The figures of the territory that a text may cite, with their value of now',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(figure), hasPortrait: z.boolean() }),
  rows: rowsStay.choices,
})

const blockRefusals = {
  'draft-signed': 409,
  'unknown-tool': 422,
  'unknown-practice': 422,
  'unknown-figure': 422,
} as const

export const addBlock = route({
  method: 'POST',
  path: `${base}/drafts/:draftId/blocks`,
  summary: 'Adds a block at the end, or after another; of the toolbox, its text is copied with its source',
  ...writes,
  params: ofDraft,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(blockKinds),
    ...blockFields,
    toolCode: z.optional(said(80)),
    practiceId: z.optional(z.uuid()),
    /** Where a text comes from; of a tool, its own. */
    source: mayBeSaid(400),
    /** Null: at the beginning; absent: at the end. */
    afterId: z.optional(z.nullable(z.uuid())),
  }),
  reply: draft,
  refusals: blockRefusals,
})
export type BlockBody = z.infer<NonNullable<typeof addBlock.body>>

const ofBlock = z.extend(ofDraft, { blockId: z.uuid() })

export const changeBlock = route({
  method: 'PATCH',
  path: `${base}/drafts/:draftId/blocks/:blockId`,
  summary: 'Changes the words or the figure of a block; 409 with the current one when somebody was faster',
  ...writes,
  params: ofBlock,
  body: z.object({ version: z.int(), ...blockFields }),
  reply: block,
  refusals: blockRefusals,
})

export const moveBlock = route({
  method: 'POST',
  path: `${base}/drafts/:draftId/blocks/:blockId/moves`,
  summary: 'Moves a block one place up or down',
  ...writes,
  params: ofBlock,
  body: z.object({ direction: z.enum(['up', 'down']) }),
  reply: draft,
  refusals: blockRefusals,
})

export const removeBlock = route({
  method: 'DELETE',
  path: `${base}/drafts/:draftId/blocks/:blockId`,
  summary: 'Takes a block out of the text; saved versions keep it',
  ...writes,
  params: ofBlock,
  query: z.object({ version: z.coerce.number() }),
  refusals: blockRefusals,
})

export const saveDraftVersion = route({
  method: 'POST',
  path: `${base}/drafts/:draftId/versions`,
  summary: 'Keeps the text and its figures as they are now',
  ...writes,
  params: ofDraft,
  body: z.object({ id: z.uuid() }),
  reply: version,
  refusals: { 'draft-signed': 409, 'draft-empty': 409 },
})

/** The versions of a text are counted from 1. */
const savedVersion = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000))

export const compareDraft = route({
  method: 'GET',
  path: `${base}/drafts/:draftId/differences`,
  summary: 'How the figures moved between two versions, or from one to now',
  ...reads,
  params: ofDraft,
  query: z.object({ from: savedVersion, to: z.optional(savedVersion) }),
  reply: z.object({
    items: z.array(
      z.object({
        label: z.string(),
        before: z.nullable(figure),
        after: z.nullable(figure),
        move: z.enum(moves),
      }),
    ),
  }),
  rows: rowsStay.oneRecord,
})

export const signDraft = route({
  method: 'POST',
  path: `${base}/drafts/:draftId/signature`,
  summary: 'Notes the signature: text and figures stay as they are from now on',
  ...writes,
  params: ofDraft,
  body: z.object({ id: z.uuid(), signedOn: day }),
  reply: draft,
  refusals: { 'draft-signed': 409, 'draft-empty': 409 },
})

export const printDraft = route({
  method: 'GET',
  path: `${base}/drafts/:draftId/paper`,
  summary: 'The volet on paper, each figure with its date, source and licence: tagged PDF or DOCX',
  ...reads,
  params: ofDraft,
  ...givesPaper,
})

export const draftRoutes = {
  listDrafts,
  exportDrafts,
  prepareDraft,
  createDraft,
  readDraft,
  changeDraft,
  listFigures,
  addBlock,
  changeBlock,
  moveBlock,
  removeBlock,
  saveDraftVersion,
  compareDraft,
  signDraft,
  printDraft,
}
