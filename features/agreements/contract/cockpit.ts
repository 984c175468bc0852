import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, date, params, reading } from './agreements.ts'

const count = z.nullable(z.int())

export const cockpit = z.object({
  asOf: z.iso.datetime({ offset: true }),
  from: date,
  to: date,
  active: z.int(),
  entries: z.int(),
  /** By class: null when one of the classes is under five, for who may not see the persons. */
  exits: z.object({
    all: z.int(),
    positiveEmployment: count,
    positiveTraining: count,
    otherDynamic: count,
    neutral: count,
    negative: count,
    reorientation: count,
  }),
  /** Pathways followed monthly, those seen in the last 31 days and their share in percent. */
  followed: z.int(),
  seen: z.int(),
  seenShare: z.nullable(z.number()),
})

export type Cockpit = z.infer<typeof cockpit>

export const readCockpit = route({
  method: 'GET',
  path: `${base}/cockpit`,
  summary:
    'Active file, entries and exits of the year, share seen in 31 days; of a big territory, kept a minute (`asOf`)',
  ...reading,
  params,
  /** Counts now, whatever was kept. */
  query: z.object({ recount: z.optional(z.literal('yes')) }),
  reply: cockpit,
})

export const cockpitRoutes = { readCockpit }
