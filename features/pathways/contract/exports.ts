import * as z from 'zod/mini'
import { givesList, noFilters, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { applicationStates } from '../rules/application-lifecycle.ts'
import { base, date, inTerritory } from './parts.ts'

const byExporter = { access: { right: 'exchanges.export' }, params: inTerritory } as const

export const exportApplications = route({
  method: 'POST',
  path: `${base}/applications/exports`,
  summary: 'The applications that the screen shows, for who decides and may export',
  ...byExporter,
  body: nominativeExport(z.object({ state: z.optional(z.enum(applicationStates)) })),
  ...givesList,
})

export const exportReferents = route({
  method: 'POST',
  path: `${base}/referents/exports`,
  summary: 'Caseloads by référent, for who names référents and may export',
  ...byExporter,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const exportEntrustedSteps = route({
  method: 'POST',
  path: `${base}/entrusted-steps/exports`,
  summary: 'The steps entrusted to the operator’s organisation: an operator takes her own lines away',
  access: { right: 'steps.operate' },
  params: inTerritory,
  body: nominativeExport(z.object({ state: z.optional(z.enum(['to-answer', 'running', 'over'])) })),
  ...givesList,
})

export const exportAgenda = route({
  method: 'POST',
  path: `${base}/agenda/exports`,
  summary: 'One’s own appointments between two days, without their notes, for who follows and may export',
  ...byExporter,
  body: nominativeExport(z.object({ from: date, to: date })),
  ...givesList,
})

export const exportRoutes = { exportApplications, exportReferents, exportEntrustedSteps, exportAgenda }
