import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, inTerritory } from './parts.ts'

/** Those who read brakes: a référent for her structure, the project manager for the territory. */
const follow = { access: { right: 'pathways.follow' } } as const
const filters = z.object({ year: z.string().check(z.regex(/^20\d\d$/, 'not-a-year')) })

const line = {
  /** Null: too few, for who reads her structure. */
  opened: z.nullable(z.int()),
  lifted: z.nullable(z.int()),
  /** Days from the finding to the lifting, half of them below; null without any. */
  medianDays: z.nullable(z.number()),
}
const themeLine = z.object({ themeCode: z.string(), ...line })
export type BrakeLine = z.infer<typeof themeLine>

export const exportBrakeFigures = route({
  method: 'POST',
  path: `${base}/brake-figures/exports`,
  summary: 'Brakes found and lifted by theme, as a table',
  ...follow,
  params: inTerritory,
  body: openExport(filters),
  ...givesList,
})

export const readBrakeFigures = route({
  method: 'GET',
  path: `${base}/brake-figures`,
  summary: 'Brakes found and lifted in a year by theme, with the median of their days; nobody is named',
  ...follow,
  params: inTerritory,
  query: filters,
  reply: z.object({
    scope: z.enum(['territory', 'organisation']),
    total: z.object(line),
    items: z.array(themeLine),
  }),
  rows: { exportedBy: exportBrakeFigures },
})

export const brakeFigureRoutes = { readBrakeFigures, exportBrakeFigures }
