import * as z from 'zod/mini'
import { givesList, noFilters, openExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'

const base = '/api/territories/:territoryId'
const reference = {
  method: 'POST',
  access: { right: 'territory.read' },
  params: z.object({ territoryId: z.uuid() }),
  body: openExport(noFilters),
  ...givesList,
} as const

export const exportCommunes = route({
  ...reference,
  path: `${base}/perimeters/exports`,
  summary: 'The communes of the perimeter today; no reason is asked',
})

export const exportQpv = route({
  ...reference,
  path: `${base}/qpv/exports`,
  summary: 'The priority neighbourhoods of the territory; no reason is asked',
})

export const exportZones = route({
  ...reference,
  path: `${base}/zones/exports`,
  summary: 'Zonings and programmes, one line for each commune of the perimeter that they touch',
})

export const exportSources = route({
  ...reference,
  path: `${base}/sources/exports`,
  summary: 'Versions and licences of the national lists; no reason is asked',
})

export const exportSettings = route({
  ...reference,
  path: `${base}/settings/exports`,
  summary: 'The dated settings in words: value in force, next value, source',
})

export const exportRoutes = { exportCommunes, exportQpv, exportZones, exportSources, exportSettings }
