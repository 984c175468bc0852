import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { activityKinds } from '../rules/activity-kinds.ts'
import { base, inTerritory, ofActivity, optional, reads, runs, text } from './parts.ts'

const written = {
  label: text(120),
  /** R8: what the person, the mails, the calendars and the other participants read. */
  publicLabel: text(120),
  kind: z.enum(activityKinds),
  countsHours: z.boolean(),
  organisationId: z.uuid(),
  operationId: optional(z.uuid()),
}

export const activity = z.object({
  id: z.uuid(),
  /** The team's own words, for who runs the workshops alone. */
  label: z.nullable(z.string()),
  publicLabel: z.string(),
  kind: z.nullable(z.enum(activityKinds)),
  countsHours: z.boolean(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  operationId: z.nullable(z.uuid()),
  operationCode: z.nullable(z.string()),
  sessions: z.int(),
  version: z.int(),
})
export type Activity = z.infer<typeof activity>

export const listActivities = route({
  method: 'GET',
  path: `${base}/activities`,
  summary: 'Workshops by their public name; what the team calls them only to who runs them',
  ...reads,
  params: inTerritory,
  reply: z.object({ items: z.array(activity) }),
  rows: rowsStay.choices,
})

export const createActivity = route({
  method: 'POST',
  path: `${base}/activities`,
  summary: 'A workshop: two names, the public one reveals no difficulty (R8)',
  ...runs,
  params: inTerritory,
  body: z.object({ id: z.uuid(), ...written }),
  reply: activity,
})

export const changeActivity = route({
  method: 'PUT',
  path: `${base}/activities/:activityId`,
  summary: 'Changes a workshop; its closed sessions keep the hours that they counted',
  ...runs,
  params: ofActivity,
  body: z.object({ version: z.int(), ...written }),
  reply: activity,
})

/** The operations that may pay for a workshop. */
export const operationOptions = route({
  method: 'GET',
  path: `${base}/operations`,
  summary: 'FSE+ operations, for the choice of who pays for a workshop',
  ...runs,
  params: inTerritory,
  reply: z.object({ items: z.array(z.object({ id: z.uuid(), code: z.string(), label: z.string() })) }),
  rows: rowsStay.choices,
})

export const activityRoutes = { listActivities, createActivity, changeActivity, operationOptions }
