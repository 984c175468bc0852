import * as z from 'zod/mini'
import { route } from '#platform/contract/route.ts'
import { base, date, params, reading } from './agreements.ts'

export const cockpit = z.object({
  asOf: z.iso.datetime({ offset: true }),
  from: date,
  to: date,
  active: z.int(),
  entries: z.int(),
  exits: z.object({
    all: z.int(),
    positiveEmployment: z.int(),
    positiveTraining: z.int(),
    otherDynamic: z.int(),
    neutral: z.int(),
    negative: z.int(),
    reorientation: z.int(),
  }),
  /** Pathways followed monthly, those seen in the last 31 days and their share in percent. */
  followed: z.int(),
  seen: z.int(),
  seenShare: z.nullable(z.number()),
})

export const readCockpit = route({
  method: 'GET',
  path: `${base}/cockpit`,
  summary: 'Active file, entries and exits of the year, share seen in 31 days, counted now',
  ...reading,
  params,
  reply: cockpit,
})

export const cockpitRoutes = { readCockpit }
