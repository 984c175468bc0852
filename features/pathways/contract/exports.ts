import * as z from 'zod/mini'
import { exportedWith, givesList, noFilters, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { applicationStates } from '../rules/application-lifecycle.ts'
import { base, date, inTerritory } from './parts.ts'

export const exportApplications = route({
  method: 'POST',
  path: `${base}/applications/exports`,
  summary: 'The applications that the screen shows, for who decides and may export',
  ...exportedWith('pathways.decide'),
  params: inTerritory,
  body: nominativeExport(
    z.object({ state: z.optional(z.enum(applicationStates)), toCheck: z.optional(z.literal('proofs')) }),
  ),
  ...givesList,
})

export const exportReferents = route({
  method: 'POST',
  path: `${base}/referents/exports`,
  summary: 'Caseloads by référent, for who names référents and may export',
  ...exportedWith('pathways.assign'),
  params: inTerritory,
  body: nominativeExport(noFilters),
  ...givesList,
})

export const exportEntrustedSteps = route({
  method: 'POST',
  path: `${base}/entrusted-steps/exports`,
  summary: 'The steps entrusted to the operator’s organisation, for an operator who may export names',
  ...exportedWith('steps.operate'),
  params: inTerritory,
  body: nominativeExport(z.object({ state: z.optional(z.enum(['to-answer', 'running', 'over'])) })),
  ...givesList,
})

export const exportAgenda = route({
  method: 'POST',
  path: `${base}/agenda/exports`,
  summary: 'One’s own appointments between two days, without their notes, for who follows and may export',
  ...exportedWith('pathways.follow'),
  params: inTerritory,
  body: nominativeExport(z.object({ from: date, to: date })),
  ...givesList,
})

export const exportRoutes = { exportApplications, exportReferents, exportEntrustedSteps, exportAgenda }
