import * as z from 'zod/mini'
import { givesList, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const portraitParts = ['figures', 'communes', 'months', 'jobs'] as const
export type PortraitPart = (typeof portraitParts)[number]

export const exportPortrait = route({
  method: 'POST',
  path: '/api/territories/:territoryId/portrait/exports',
  summary: 'One table of the portrait, source and licence on each line; no reason is asked',
  access: { right: 'agreements.read' },
  params: z.object({ territoryId: z.uuid() }),
  body: openExport(z.object({ part: z.enum(portraitParts), on: z.optional(z.iso.date()) })),
  ...givesList,
})
