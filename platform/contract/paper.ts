import * as z from 'zod/mini'

/** A document to print and keep, or one to finish in a word processor. */
const paperFormats = ['pdf', 'docx'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What every route that answers a document asks and gives. */
export const givesPaper = {
  query: z.object({ format: z._default(z.enum(paperFormats), 'pdf') }),
  produces: 'application/octet-stream',
} as const
