import * as z from 'zod/mini'
import { givesList, noFilters, openExport, rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import {
  actionRow,
  base,
  budgetLine,
  date,
  inTerritory,
  ofPlan,
  optional,
  pilotRows,
  pilotsBody,
  progress,
  reads,
  text,
  writes,
} from './parts.ts'

const planFields = {
  label: text(200),
  description: z._default(z.string().check(z.trim(), z.maxLength(4000)), ''),
  agreementId: optional(z.uuid()),
  startsOn: date,
  endsOn: date,
  leads: pilotsBody,
}

const plan = z.object({
  id: z.uuid(),
  label: z.string(),
  description: z.string(),
  agreementId: z.nullable(z.uuid()),
  agreementLabel: z.nullable(z.string()),
  startsOn: date,
  endsOn: date,
  leads: pilotRows,
  version: z.int(),
})
export type Plan = z.infer<typeof plan>

const planItem = z.object({
  ...{ id: z.uuid(), label: z.string(), agreementLabel: z.nullable(z.string()) },
  ...{ startsOn: date, endsOn: date, leads: pilotRows, progress },
})
export type PlanItem = z.infer<typeof planItem>

export const listPlans = route({
  method: 'GET',
  path: `${base}/plans`,
  summary: 'The plans of the territory with what their actions say, counted',
  ...reads,
  params: inTerritory,
  reply: z.object({
    items: z.array(planItem),
  }),
  rows: { stay: 'a few plans, each with a list of actions of its own that leaves' },
})

export const createPlan = route({
  method: 'POST',
  path: `${base}/plans`,
  summary: 'Writes a plan down, with its axes when they are given',
  ...writes,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    ...planFields,
    axes: z._default(z.array(z.object({ id: z.uuid(), label: text(200) })).check(z.maxLength(30)), []),
  }),
})

export const changePlan = route({
  method: 'PUT',
  path: `${base}/plans/:planId`,
  summary: 'Changes the name, dates, agreement or leads of a plan',
  ...writes,
  params: ofPlan,
  body: z.object({ version: z.int(), ...planFields }),
})

export const exportPlan = route({
  method: 'POST',
  path: `${base}/plans/:planId/exports`,
  summary: 'The actions and sub-actions of a plan, in its order',
  ...reads,
  params: ofPlan,
  body: openExport(noFilters),
  ...givesList,
})

export const readPlan = route({
  method: 'GET',
  path: `${base}/plans/:planId`,
  summary:
    'A plan with its axes, actions, sub-actions and budget; the restricted actions of others are counted',
  ...reads,
  params: ofPlan,
  reply: z.object({
    plan,
    axes: z.array(z.object({ id: z.uuid(), label: z.string() })),
    actions: z.array(actionRow),
    /** Restricted actions that the reader may not read: neither shown nor counted in what follows. */
    hidden: z.int(),
    progress,
    budget: z.array(budgetLine),
    mayWrite: z.boolean(),
  }),
  rows: { exportedBy: exportPlan },
})
export const printPlan = route({
  method: 'GET',
  path: `${base}/plans/:planId/document`,
  summary: 'The plan as tagged PDF or DOCX, in its order, with its budget',
  ...reads,
  params: ofPlan,
  ...givesPaper,
})

export const listPlanChoices = route({
  method: 'GET',
  path: `${base}/plan-choices`,
  summary: 'What the forms of plans offer: agreements, objectives, members, organisations, plans, practices',
  ...writes,
  params: inTerritory,
  reply: z.object({
    agreements: z.array(z.object({ id: z.uuid(), label: z.string() })),
    objectives: z.array(z.object({ id: z.uuid(), label: z.string() })),
    members: z.array(z.object({ id: z.uuid(), label: z.string() })),
    organisations: z.array(z.object({ id: z.uuid(), label: z.string() })),
    plans: z.array(z.object({ id: z.uuid(), label: z.string() })),
    practices: z.array(z.object({ id: z.uuid(), label: z.string() })),
  }),
  rows: rowsStay.choices,
})

export const planRoutesOfPlans = {
  listPlans,
  createPlan,
  changePlan,
  readPlan,
  exportPlan,
  printPlan,
  listPlanChoices,
}
