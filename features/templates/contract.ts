import * as z from 'zod/mini'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'

const base = '/api/territories/:territoryId/templates'
const inTerritory = z.object({ territoryId: z.uuid() })
const ofTemplate = z.object({ territoryId: z.uuid(), templateCode: z.string().check(z.maxLength(60)) })
const writes = { access: { right: 'templates.write' } } as const

/** As long as a document of some pages; a longer one is none of a text with blanks. */
const templateText = z.string().check(z.trim(), z.minLength(1), z.maxLength(12_000))

const words = z.object({ fr: z.string(), en: z.string() })
const version = z.object({
  number: z.int(),
  /** Null: back to the text of the product. */
  text: z.nullable(z.string()),
  writtenAt: z.iso.datetime({ offset: true }),
  writtenByName: z.string(),
})
export type TemplateVersion = z.infer<typeof version>

const templateRow = z.object({
  code: z.string(),
  label: words,
  /** 0 while the territory changed nothing. */
  number: z.int(),
  isShipped: z.boolean(),
  writtenAt: z.nullable(z.iso.datetime({ offset: true })),
  writtenByName: z.nullable(z.string()),
  shippedOn: z.iso.date(),
  source: z.string(),
  verifiedOn: z.nullable(z.iso.date()),
})
export type TemplateRow = z.infer<typeof templateRow>

export const listTemplates = route({
  method: 'GET',
  path: base,
  summary: 'Every kind of document that the product prints, and who wrote its text last',
  ...writes,
  params: inTerritory,
  reply: z.object({ items: z.array(templateRow) }),
  rows: { stay: 'texts of documents, each read whole on its own page' },
})

export const template = z.extend(templateRow, {
  text: z.string(),
  shippedText: z.string(),
  words: z.array(z.object({ name: z.string(), label: words, example: z.string() })),
  parts: z.array(z.object({ name: z.string(), label: words, isRequired: z.boolean() })),
  versions: z.array(version),
})
export type Template = z.infer<typeof template>

export const readTemplateRoute = route({
  method: 'GET',
  path: `${base}/:templateCode`,
  summary: 'The text of a document, the names that may stand in it and its former versions',
  ...writes,
  params: ofTemplate,
  reply: template,
  rows: { stay: 'versions of one text, read whole on their page' },
})

export const saveTemplate = route({
  method: 'POST',
  path: `${base}/:templateCode/versions`,
  summary: 'Writes the next version of the text of a document; the former ones stay',
  ...writes,
  params: ofTemplate,
  body: z.object({
    id: z.uuid(),
    /** The version that was on screen; 409 when another was written meanwhile. */
    after: z.int().check(z.minimum(0), z.maximum(1_000_000)),
    /** Null: back to the text of the product. */
    text: z.nullable(templateText),
  }),
  reply: z.object({ number: z.int() }),
})

export const previewTemplate = route({
  method: 'POST',
  path: `${base}/:templateCode/previews`,
  summary: 'The document that a text gives, about an invented person',
  ...writes,
  params: ofTemplate,
  body: z.object({ text: templateText }),
  ...givesPaper,
})

export const templateRoutes = {
  listTemplates,
  readTemplate: readTemplateRoute,
  saveTemplate,
  previewTemplate,
}
