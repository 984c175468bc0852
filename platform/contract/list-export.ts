import * as z from 'zod/mini'

/** Formats in which a list leaves; the same everywhere. */
export const listFormats = ['csv', 'xlsx', 'ods'] as const
export type ListFormat = (typeof listFormats)[number]

/** Above it the list is to be narrowed: a file of names that nobody can read is only a risk. */
export const mostExportedLines = 50_000

const format = z.enum(listFormats)

/**
 * Who takes away a list of persons followed: who may export names (field notes 1.9) and see the list on screen, by
 * the right of its page when it asks for one.
 */
export const exportedWith = <Right extends string>(besides?: Right) =>
  ({ access: { right: 'exchanges.export', ...(besides && { besides }) } }) as const

/** Body of the export of a list of names: why it leaves is kept. `filters` are those of the screen. */
export const nominativeExport = <Filters extends z.core.$ZodType>(filters: Filters) =>
  z.object({ format, reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)), filters })

/** Body of the export of a directory or of a reference list: nobody is followed in it, no reason is asked. */
export const openExport = <Filters extends z.core.$ZodType>(filters: Filters) => z.object({ format, filters })

export const noFilters = z.object({})

/** What every export of a list answers. */
export const givesList = {
  produces: 'application/octet-stream',
  refusals: { 'export-too-large': 409 },
} as const

/** Why the rows of a reply do not leave as a table; a list with a reason of its own writes it out. */
export const rowsStay = {
  choices: { stay: 'choices of a field, not a list of facts' },
  oneRecord: { stay: 'parts of one record, shown whole on its page' },
} as const
