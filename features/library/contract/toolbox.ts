import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import {
  base,
  day,
  evidence,
  inTerritory,
  mayBeSaid,
  reads,
  said,
  theme,
  toolKinds,
  words,
  writes,
} from './codes.ts'

const ofTool = z.extend(inTerritory, { toolId: z.uuid() })
const toolFields = {
  kind: z.enum(toolKinds),
  theme,
  title: said(200),
  content: said(4000),
  source: said(400),
  evidence,
}

const tool = z.object({
  /** An address of its own: `jeunesse-parcours` for one that Bassin ships, an id for one of the territory. */
  code: z.string(),
  kind: z.enum(toolKinds),
  theme,
  title: words,
  content: words,
  source: z.string(),
  /** Null: the source was not read again, and the screen says so. */
  verifiedOn: z.nullable(day),
  evidence,
  isOwn: z.boolean(),
  version: z.int(),
})
export type Tool = z.infer<typeof tool>

const toolFilters = z.object({
  text: mayBeSaid(100),
  theme: z.optional(theme),
  kind: z.optional(z.enum(toolKinds)),
  evidence: z.optional(evidence),
})
export type ToolFilters = z.infer<typeof toolFilters>

export const exportTools = route({
  method: 'POST',
  path: `${base}/tools/exports`,
  summary: 'The toolbox as it is on screen, each line with its source and its level of evidence',
  ...reads,
  params: inTerritory,
  body: openExport(toolFilters),
  ...givesList,
})

export const listTools = route({
  method: 'GET',
  path: `${base}/tools`,
  summary: 'Ready sections, objectives, indicators and actions: those shipped, those of the territory',
  ...reads,
  params: inTerritory,
  query: toolFilters,
  reply: z.object({ items: z.array(tool), version: z.string() }),
  rows: { exportedBy: exportTools },
})

export const createTool = route({
  method: 'POST',
  path: `${base}/tools`,
  summary: 'Adds to the toolbox of the territory',
  ...writes,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...toolFields }),
  reply: tool,
})

export type ToolBody = z.infer<NonNullable<typeof createTool.body>>

export const changeTool = route({
  method: 'PATCH',
  path: `${base}/tools/:toolId`,
  summary: 'Changes what the territory added; texts already made from it stay as they are',
  ...writes,
  params: ofTool,
  body: z.object({ version: z.int(), ...toolFields }),
  reply: tool,
})

export const withdrawTool = route({
  method: 'DELETE',
  path: `${base}/tools/:toolId`,
  summary: 'Takes out of the toolbox what the territory added; texts made from it stay',
  ...writes,
  params: ofTool,
  query: z.object({ version: z.coerce.number() }),
})

export const toolboxRoutes = { listTools, exportTools, createTool, changeTool, withdrawTool }
